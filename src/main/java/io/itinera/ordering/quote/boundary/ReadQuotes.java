package io.itinera.ordering.quote.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.contracts.boundary.PricedArticleRow;
import io.itinera.ordering.control.Carts;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.quote.control.Negotiation;
import io.itinera.ordering.quote.control.QuoteFigures;
import io.itinera.ordering.quote.control.QuoteReading;
import io.itinera.ordering.quote.control.QuoteRows;
import io.itinera.ordering.quote.control.QuoteRule;
import io.itinera.ordering.quote.control.QuoteTerms;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a hospital's people see of their quotes. */
@UseCase
public class ReadQuotes {
    /** That can be asked for at once. */
    public static final int MOST_LINES = QuoteRule.MOST_LINES;

    @Inject QuoteRows rows;
    @Inject QuoteReading reading;
    @Inject QuoteTerms terms;
    @Inject QuoteFigures figures;
    @Inject Negotiation negotiation;
    @Inject Carts carts;
    @Inject FindArticles articles;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /** Those that go on, or those that ended; what has to be done first stands first. @param page from 1 */
    @Permits(Permission.PLACE_ORDERS)
    public QuotePage page(boolean open, int page, int size) {
        List<QuoteRow> found = rows.page(actor.get(), open, page, size);
        Map<Long, PersonRow> people = accounts.peopleById(found.stream().map(QuoteRow::personId).collect(Collectors.toSet()));
        Map<Long, String> names = new HashMap<>();
        people.keySet().forEach(id -> names.put(id, QuoteReading.name(people, id)));
        return new QuotePage(found, rows.count(actor.get(), open), names);
    }

    /** How many working days an answer may take. */
    @Permits(Permission.PLACE_ORDERS)
    public int answerDays() {
        return figures.rule().answerDays();
    }

    /** What to ask for: the one article, or else what lies in the cart, as far as it can be ordered. @param partNumber null for the cart */
    @Permits(Permission.PLACE_ORDERS)
    public List<QuoteStartRow> start(String partNumber) {
        Actor buyer = actor.get();
        Map<Long, Integer> wanted = partNumber == null ? carts.open(buyer.person()).map(cart -> cart.quantities()).orElse(Map.of())
            : only(articles.article(partNumber));
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Long, PricedArticleRow> known = negotiation.articles(buyer.ownAccount(), wanted);
        return wanted.entrySet().stream().filter(one -> known.get(one.getKey()).article().orderable())
            .map(one -> row(known.get(one.getKey()), one.getValue())).toList();
    }

    private static Map<Long, Integer> only(ArticleRow article) {
        return Map.of(article.id(), article.orderMultiple());
    }

    private static QuoteStartRow row(PricedArticleRow known, int quantity) {
        ArticleRow article = known.article();
        return new QuoteStartRow(article.id(), article.partNumber(), article.name(), article.unit(), article.orderMultiple(), quantity,
            known.price() == null ? null : known.price().unitPrice());
    }

    /** @throws io.itinera.shared.NoSuchRecord when there is none that the actor may see */
    @Permits(Permission.PLACE_ORDERS)
    public QuoteDetailRow detail(String number) {
        return reading.detail(number);
    }

    /** What has to be said to order it. @param costCentre as chosen; null for the usual one */
    @Permits(Permission.PLACE_ORDERS)
    public QuoteTermsRow terms(QuoteDetailRow detail, Long costCentre) {
        return terms.of(detail, costCentre);
    }

    /** The day where the hospitals are. */
    @Permits(Permission.PLACE_ORDERS)
    public LocalDate today() {
        return OrderDays.today(clock);
    }
}
