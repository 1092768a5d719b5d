package io.itinera.ordering.quote.boundary;

import io.itinera.ordering.quote.entity.Quote;
import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * The supplier answered a hospital's question, declined it, or its prices end: whoever asked is told.
 *
 * @param said   the last day of the prices, or why nothing is offered
 * @param amount what was offered comes to; null for nothing
 */
public record QuoteAnswered(PortalTouchpoint touchpoint, AccountId account, PersonId asker, String number, int versionNo, String said, BigDecimal amount)
        implements JourneyFact, Noteworthy {

    static QuoteAnswered of(PortalTouchpoint touchpoint, Quote quote, String said) {
        return new QuoteAnswered(touchpoint, quote.account(), quote.asker(), quote.number(), quote.versionNo(), said, quote.total());
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.QUOTE, number));
    }

    @Override
    public String fact() {
        return messageKey() + ":" + number + ":" + versionNo;
    }

    @Override
    public Set<Persona> audience() {
        return Set.of();
    }

    @Override
    public Set<PersonId> people() {
        return Set.of(asker);
    }

    @Override
    public Severity severity() {
        return touchpoint == PortalTouchpoint.QUOTE_EXPIRY_WARNED ? Severity.WARNING : Severity.INFO;
    }

    @Override
    public String messageKey() {
        return switch (touchpoint) {
            case QUOTE_ANSWERED -> "quote-answered";
            case QUOTE_DECLINED -> "quote-declined";
            case QUOTE_EXPIRY_WARNED -> "quote-expiry-warned";
            default -> "quote-expired";
        };
    }

    @Override
    public List<String> arguments() {
        return List.of(number, said);
    }

    @Override
    public String link() {
        return "/ordering/quote?number=" + number;
    }
}
