package io.itinera.ordering.approval.boundary;

import io.itinera.ordering.boundary.OrderNews;
import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** An approver released an order or turned it down. @param rejectedBecause null when it was released */
public record OrderDecided(String number, AccountId account, BigDecimal amount, Persona buyer, String rejectedBecause)
        implements OrderNews {
    private boolean isRejected() {
        return rejectedBecause != null;
    }

    @Override
    public PortalTouchpoint touchpoint() {
        return isRejected() ? PortalTouchpoint.ORDER_REJECTED : PortalTouchpoint.ORDER_APPROVED;
    }

    @Override
    public String fact() {
        return messageKey() + ":" + number;
    }

    @Override
    public Set<Persona> audience() {
        return Set.of(buyer);
    }

    @Override
    public Severity severity() {
        return isRejected() ? Severity.WARNING : Severity.INFO;
    }

    @Override
    public String messageKey() {
        return isRejected() ? "order-rejected" : "order-approved";
    }

    @Override
    public List<String> arguments() {
        return isRejected() ? List.of(number, rejectedBecause) : List.of(number);
    }
}
