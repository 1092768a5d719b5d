package io.itinera.ordering.quote.control;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.contracts.boundary.PricedArticleRow;
import io.itinera.ordering.quote.boundary.QuoteArticleRow;
import io.itinera.ordering.quote.boundary.QuoteDetailRow;
import io.itinera.ordering.quote.boundary.QuoteVersionRow;
import io.itinera.ordering.quote.boundary.QuotedLine;
import io.itinera.ordering.quote.entity.Quote;
import io.itinera.ordering.quote.entity.QuoteLine.Said;
import io.itinera.ordering.quote.entity.QuoteVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a quote with all that was said, in five statements whatever its length. */
@ApplicationScoped
public class QuoteReading {
    @Inject Quotes quotes;
    @Inject QuoteRows rows;
    @Inject Negotiation negotiation;
    @Inject FindAccounts accounts;

    /** @throws io.itinera.shared.NoSuchRecord when there is none that the actor may see */
    public QuoteDetailRow detail(String number) {
        Quote quote = quotes.toRead(number);
        List<QuoteVersion> versions = quotes.versions(quote);
        List<Said> last = versions.get(versions.size() - 1).lines();
        Map<Long, PricedArticleRow> known = negotiation.articles(quote.account(), last);
        Map<Long, PersonRow> people = accounts.peopleById(Stream.concat(Stream.of(quote.asker().value()),
            versions.stream().map(version -> version.turn().by().value())).collect(Collectors.toSet()));
        return new QuoteDetailRow(rows.row(quote), name(people, quote.asker().value()), accounts.account(quote.account()).name(), quote.version(),
            last.stream().map(line -> article(line, known.get(line.articleId()))).toList(),
            versions.stream().map(version -> version(version, name(people, version.turn().by().value()))).toList());
    }

    private static QuoteArticleRow article(Said line, PricedArticleRow known) {
        boolean isPriced = known.price() != null;
        return new QuoteArticleRow(line.lineNo(), line.articleId(), known.article().partNumber(), known.article().name(), known.article().unit(),
            known.article().orderMultiple(), isPriced ? known.price().unitPrice() : null, isPriced ? known.price().listPrice() : null,
            known.article().orderable());
    }

    private static QuoteVersionRow version(QuoteVersion version, String name) {
        QuoteVersion.Turn turn = version.turn();
        return new QuoteVersionRow(version.versionNo(), version.isBySupplier(), name, turn.at(), turn.validUntil(), turn.note(),
            version.lines().stream().map(QuotedLine::of).toList());
    }

    /** Null for an erased person. */
    public static String name(Map<Long, PersonRow> people, long id) {
        PersonRow person = people.get(id);
        return person == null || person.fullName().isBlank() ? null : person.fullName();
    }
}
