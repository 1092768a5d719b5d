package io.itinera.ordering.quote.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.quote.control.Quotes;
import io.itinera.ordering.quote.entity.Quote;
import io.itinera.ordering.quote.entity.QuoteStatus;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** A quote ends with the last day of its prices; whoever asked is told, and the account manager, who offered them in vain. */
@UseCase
public class ExpireQuote {
    @Inject Quotes quotes;
    @Inject Clock clock;
    @Inject FindAccounts accounts;
    @Inject Event<QuoteAnswered> expired;
    @Inject Event<ClientQuoteExpired> unused;

    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.QUOTE_EXPIRED)
    public QuoteRound expire(@About(ObjectType.QUOTE) String number) {
        Quote quote = quotes.held(number);
        if (quote.status() != QuoteStatus.WITH_HOSPITAL || quote.isValid(OrderDays.today(clock))) {
            return new QuoteRound.NothingToDo();
        }
        quote.expire(clock.instant());
        expired.fire(QuoteAnswered.of(PortalTouchpoint.QUOTE_EXPIRED, quote, quote.validUntil().toString()));
        unused.fire(ClientQuoteExpired.of(quote, accounts.account(quote.account()).name()));
        return new QuoteRound.Done();
    }
}
