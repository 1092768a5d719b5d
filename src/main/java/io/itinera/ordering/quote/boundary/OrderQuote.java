package io.itinera.ordering.quote.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.boundary.SubmitOrder;
import io.itinera.ordering.boundary.SubmitResult.AlreadySubmitted;
import io.itinera.ordering.boundary.SubmitResult;
import io.itinera.ordering.control.Carts;
import io.itinera.ordering.quote.control.Quotes;
import io.itinera.ordering.quote.entity.Quote;
import io.itinera.ordering.quote.entity.QuoteLine.Said;
import io.itinera.ordering.quote.entity.QuoteStatus;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.Money;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hospital orders what was offered, at the prices offered: a cart of its own goes through the same submission as any other. */
@UseCase
public class OrderQuote {
    @Inject Quotes quotes;
    @Inject FindArticles articles;
    @Inject Carts carts;
    @Inject SubmitOrder submitOrder;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<QuoteTurned> turned;

    /** So many of a line. @param price as it was seen, and not touched */
    public record Take(int lineNo, Integer quantity, BigDecimal price) {
    }

    /**
     * Where the goods go, and how the hospital books them.
     *
     * @param wishedOn   null for as soon as possible
     * @param overBudget whether it is ordered over a budget that warns of that
     */
    public record Place(String ownReference, Long costCentreId, Long siteId, LocalDate wishedOn, boolean overBudget) {
    }

    /** @param seen of the quote as it was looked at @param lines that are ordered; the others are not */
    public record Request(@About(ObjectType.QUOTE) String number, int seen, List<Take> lines, Place place) {
    }

    /**
     * @throws QuoteExpired         when the prices have ended
     * @throws QuotedLineImpossible when a line is not ordered as it was offered
     * @throws QuoteNotInTurn       when it is not the hospital's turn
     * @throws io.itinera.shared.ChangedMeanwhile when somebody was first
     */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.QUOTE_ACCEPTED)
    public SubmitResult order(Request wanted) {
        Quote quote = quotes.held(wanted.number());
        if (quote.status() == QuoteStatus.ACCEPTED && quote.version() == wanted.seen() + 1) {
            return new AlreadySubmitted(quotes.orderNumber(quote));
        }
        quotes.checkAcceptable(quote, wanted.seen());
        return place(quote, wanted);
    }

    private SubmitResult place(Quote quote, Request wanted) {
        if (wanted.lines().isEmpty()) {
            throw QuoteImpossible.nothingTaken();
        }
        Place place = wanted.place();
        if (place.costCentreId() == null || place.siteId() == null) {
            throw QuoteImpossible.placeMissing();
        }
        Map<Long, Integer> quantities = new LinkedHashMap<>();
        BigDecimal total = taken(quote, wanted.lines(), quantities);
        Actor buyer = actor.get();
        long cart = carts.make(quote.account(), buyer.person(), quantities);
        quotes.priceCart(cart, quote);
        SubmitResult result = submitOrder.submit(new SubmitOrder.Request(cart, place.ownReference(), place.costCentreId(), place.siteId(),
            place.wishedOn(), true, new SubmitOrder.Seen(Carts.FIRST_VERSION, total, Map.of(), place.overBudget())));
        quote.accept(clock.instant(), quotes.link(result.number(), quote), total);
        turned.fire(QuoteTurned.of(PortalTouchpoint.QUOTE_ACCEPTED, quote, accounts.account(quote.account()).name(), result.number()));
        return result;
    }

    /** @return what it comes to */
    private BigDecimal taken(Quote quote, List<Take> lines, Map<Long, Integer> quantities) {
        List<Said> said = quotes.said(quote);
        BigDecimal total = Money.cents(BigDecimal.ZERO);
        for (Take take : lines) {
            Said line = said.stream().filter(one -> one.lineNo() == take.lineNo()).findFirst().orElseThrow(NoSuchRecord::new);
            QuotedLine offered = QuotedLine.of(line);
            int wanted = take.quantity() == null ? 0 : take.quantity();
            if (offered.amount() == null || take.price() == null || take.price().compareTo(line.unitPrice()) != 0) {
                throw QuotedLineImpossible.otherPrice(partNumber(line.articleId()));
            }
            if (!offered.isOfferedFor(wanted)) {
                throw QuotedLineImpossible.quantity(partNumber(line.articleId()), line.minQuantity() == null ? 1 : line.minQuantity(), line.quantity());
            }
            quantities.put(line.articleId(), wanted);
            total = total.add(Money.line(wanted, line.unitPrice()));
        }
        return total;
    }

    private String partNumber(long article) {
        return articles.byId(List.of(article)).get(article).partNumber();
    }
}
