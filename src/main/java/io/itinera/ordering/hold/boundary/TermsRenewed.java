package io.itinera.ordering.hold.boundary;

import io.itinera.ordering.boundary.OrderNews;
import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** An approver said yes to higher prices or later days than an order was submitted with. @param change which change of the order this is @param dearer or only later */
public record TermsRenewed(String number, AccountId account, PersonId buyer, BigDecimal amount, int change, boolean dearer) implements OrderNews {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.ORDER_TERMS_RENEWED;
    }

    @Override
    public String reason() {
        return dearer ? "dearer" : "later";
    }

    @Override
    public String fact() {
        return "terms-renewed:" + number + ":" + change;
    }

    @Override
    public Set<PersonId> people() {
        return Set.of(buyer);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String messageKey() {
        return "terms-renewed";
    }

    @Override
    public List<String> arguments() {
        return List.of(number);
    }
}
