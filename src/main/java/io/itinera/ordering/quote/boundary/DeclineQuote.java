package io.itinera.ordering.quote.boundary;

import io.itinera.ordering.quote.control.QuoteRule;
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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** The account manager offers nothing, and says why; whoever asked is told. */
@UseCase
public class DeclineQuote {
    @Inject Quotes quotes;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<QuoteAnswered> answered;

    /**
     * @param seen of the quote as it was looked at
     * @throws QuoteNotInTurn  when it is not the supplier's turn
     * @throws QuoteImpossible without a reason
     * @throws io.itinera.shared.ChangedMeanwhile when somebody was first
     */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    @Records(PortalTouchpoint.QUOTE_DECLINED)
    public void decline(@About(ObjectType.QUOTE) String number, int seen, String reason) {
        Quote quote = quotes.toTurn(number, seen, QuoteStatus.WITH_SUPPLIER);
        String why = QuoteRule.words(reason, QuoteRule.LONGEST_NOTE);
        if (why == null) {
            throw QuoteImpossible.reasonMissing();
        }
        quote.decline(actor.get().person(), clock.instant(), why);
        answered.fire(QuoteAnswered.of(PortalTouchpoint.QUOTE_DECLINED, quote, why));
    }
}
