package io.itinera.ordering.quote.boundary;

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

/** Whoever asked is told, once, that the prices of a quote end soon. */
@UseCase
public class WarnOfQuote {
    @Inject Quotes quotes;
    @Inject Event<QuoteAnswered> warned;

    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.QUOTE_EXPIRY_WARNED)
    public QuoteRound warn(@About(ObjectType.QUOTE) String number) {
        Quote quote = quotes.held(number);
        if (quote.status() != QuoteStatus.WITH_HOSPITAL || quote.isWarned()) {
            return new QuoteRound.NothingToDo();
        }
        quote.warn();
        warned.fire(QuoteAnswered.of(PortalTouchpoint.QUOTE_EXPIRY_WARNED, quote, quote.validUntil().toString()));
        return new QuoteRound.Done();
    }
}
