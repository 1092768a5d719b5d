package io.itinera.ordering.quote.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.contracts.boundary.DrawUpContract;
import io.itinera.contracts.boundary.DrawUpContract.Deal;
import io.itinera.contracts.boundary.DrawUpContract.Drawn;
import io.itinera.contracts.boundary.PriceOverlapRow;
import io.itinera.ordering.quote.control.QuoteDeals;
import io.itinera.ordering.quote.control.Quotes;
import io.itinera.ordering.quote.entity.Quote;
import io.itinera.ordering.quote.entity.QuoteStatus;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import io.itinera.shared.touchpoint.Repeated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The hospital takes what was offered for a year or longer: the answer was the supplier's offer, so that this concludes a contract at exactly these prices. */
@UseCase
public class AgreeQuote {
    @Inject Quotes quotes;
    @Inject QuoteDeals deals;
    @Inject DrawUpContract contracts;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<QuoteTurned> turned;

    /** A line of the contract. @param price as it was seen @param yearly how many are expected in a year */
    public record Take(int lineNo, BigDecimal price, Integer yearly) {
    }

    /** @param months how long, or null for until a day @param until that day @param follows number of the contract it goes on from; null for none */
    public record Terms(String title, LocalDate from, Integer months, LocalDate until, String follows) {
    }

    /** @param seen of the quote as it was looked at @param lines that are agreed; the others are not @param told keys of the overlaps that were shown */
    public record Request(@About(ObjectType.QUOTE) String number, int seen, List<Take> lines, Terms terms, Set<String> told) {
    }

    /** The number of the contract. */
    public sealed interface Result {
        String number();
    }

    /** Agreed just now. */
    public record Agreed(String number) implements Result {
    }

    /** The same had been sent before. */
    public record AlreadyAgreed(String number) implements Result, Repeated {
    }

    /**
     * @throws QuoteExpired         when the prices have ended
     * @throws QuotedLineImpossible when a line is not taken as it was offered
     * @throws QuoteNotInTurn       when it is not the hospital's turn
     * @throws QuoteImpossible      when prices meet prices of other contracts, and that was not shown
     * @throws io.itinera.contracts.boundary.ContractTermNotPossible for days that cannot be
     * @throws io.itinera.shared.ChangedMeanwhile when somebody was first
     */
    @Permits(Permission.DECIDE_RENEWALS)
    @Records(PortalTouchpoint.QUOTE_AGREED)
    public Result agree(Request wanted) {
        Quote quote = quotes.held(wanted.number());
        if (quote.status() == QuoteStatus.AGREED && quote.version() == wanted.seen() + 1) {
            return new AlreadyAgreed(quotes.contractNumber(quote));
        }
        quotes.checkAcceptable(quote, wanted.seen());
        quotes.holdBook(quote.account());
        Deal deal = deals.of(quote, wanted);
        contracts.commitment(deal);
        List<PriceOverlapRow> untold = contracts.overlaps(deal).stream().filter(one -> !wanted.told().contains(one.key())).toList();
        if (!untold.isEmpty()) {
            throw QuoteImpossible.overlapsUntold(untold.size());
        }
        Drawn drawn = contracts.draw(deal);
        quote.agree(actor.get().person(), clock.instant(), drawn.id(), drawn.commitment());
        turned.fire(QuoteTurned.of(PortalTouchpoint.QUOTE_AGREED, quote, accounts.account(quote.account()).name(), drawn.number()));
        return new Agreed(drawn.number());
    }
}
