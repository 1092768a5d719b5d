package io.itinera.ordering.hold.boundary;

import io.itinera.ordering.boundary.OrderNews;
import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Nobody decided about an order as long as it was held: its goods are free. @param people who bought it, and who are asked about it */
public record HoldEnded(String number, AccountId account, BigDecimal amount, LocalDate until, Set<PersonId> people)
        implements OrderNews {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.ORDER_HOLD_ENDED;
    }

    @Override
    public String fact() {
        return "hold-ended:" + number + ":" + until;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String messageKey() {
        return "hold-ended";
    }

    @Override
    public List<String> arguments() {
        return List.of(number, until.toString());
    }
}
