package io.itinera.ordering.quote.boundary;

import io.itinera.ordering.quote.entity.Quote;
import io.itinera.shared.AccountId;
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
import java.util.stream.Stream;

/**
 * A hospital took its turn in a negotiation, or ended it, or waits for longer than it should; its account manager is told.
 *
 * @param said   when the answer is or was due, which order or contract it became, or why it is withdrawn
 * @param amount what the version, the order or the contract comes to; null as long as a line has no price
 */
public record QuoteTurned(PortalTouchpoint touchpoint, AccountId account, String number, int versionNo, String hospital, String said, BigDecimal amount)
        implements JourneyFact, Noteworthy {

    static QuoteTurned of(PortalTouchpoint touchpoint, Quote quote, String hospital, String said) {
        return new QuoteTurned(touchpoint, quote.account(), quote.number(), quote.versionNo(), hospital, said, quote.total());
    }

    @Override
    public List<ObjectRef> about() {
        ObjectRef quote = ObjectRef.subject(ObjectType.QUOTE, number);
        return switch (touchpoint) {
            case QUOTE_ACCEPTED -> List.of(quote, ObjectRef.related(ObjectType.ORDER, said));
            case QUOTE_AGREED -> List.of(quote, ObjectRef.related(ObjectType.CONTRACT, said));
            default -> List.of(quote);
        };
    }

    @Override
    public String fact() {
        return messageKey() + ":" + number + ":" + versionNo;
    }

    @Override
    public Set<Persona> audience() {
        return Set.of(Persona.ACCOUNT_MANAGER);
    }

    @Override
    public Severity severity() {
        return touchpoint == PortalTouchpoint.QUOTE_OVERDUE ? Severity.WARNING : Severity.INFO;
    }

    @Override
    public String messageKey() {
        return switch (touchpoint) {
            case QUOTE_ASKED -> "quote-asked";
            case QUOTE_COUNTERED -> "quote-countered";
            case QUOTE_ACCEPTED -> "quote-accepted";
            case QUOTE_AGREED -> "quote-agreed";
            case QUOTE_OVERDUE -> "quote-overdue";
            default -> "quote-withdrawn";
        };
    }

    @Override
    public List<String> arguments() {
        return Stream.of(number, hospital, said).map(one -> one == null ? "–" : one).toList();
    }

    @Override
    public String link() {
        return "/ordering/client-quote?number=" + number;
    }
}
