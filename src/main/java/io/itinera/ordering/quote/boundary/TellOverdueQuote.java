package io.itinera.ordering.quote.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.quote.control.Quotes;
import io.itinera.ordering.quote.entity.Quote;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The account manager is told, once a turn, that a hospital waits for an answer that should be there. Pages that are open stay good. */
@UseCase
public class TellOverdueQuote {
    @Inject Quotes quotes;
    @Inject FindAccounts accounts;
    @Inject Event<QuoteTurned> overdue;

    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.QUOTE_OVERDUE)
    public QuoteRound tell(@About(ObjectType.QUOTE) String number) {
        if (!quotes.takeOverdue(number)) {
            return new QuoteRound.NothingToDo();
        }
        Quote quote = quotes.toRead(number);
        overdue.fire(QuoteTurned.of(PortalTouchpoint.QUOTE_OVERDUE, quote, accounts.account(quote.account()).name(), OrderDays.of(quote.dueAt()).toString()));
        return new QuoteRound.Done();
    }
}
