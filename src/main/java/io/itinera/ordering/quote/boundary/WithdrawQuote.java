package io.itinera.ordering.quote.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.ordering.quote.control.QuoteRule;
import io.itinera.ordering.quote.control.Quotes;
import io.itinera.ordering.quote.entity.Quote;
import io.itinera.shared.CurrentActor;
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

/** The hospital asks no longer, whoever's turn it is; the account manager is told. */
@UseCase
public class WithdrawQuote {
    @Inject Quotes quotes;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<QuoteTurned> turned;

    /** @param reason null or empty for none @throws QuoteNotInTurn when it has ended */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.QUOTE_WITHDRAWN)
    public void withdraw(@About(ObjectType.QUOTE) String number, String reason) {
        Quote quote = quotes.held(number);
        if (!quote.status().isOpen()) {
            throw new QuoteNotInTurn(number);
        }
        String why = QuoteRule.words(reason, QuoteRule.LONGEST_NOTE);
        quote.withdraw(actor.get().person(), clock.instant(), why);
        turned.fire(QuoteTurned.of(PortalTouchpoint.QUOTE_WITHDRAWN, quote, accounts.account(quote.account()).name(), why));
    }
}
