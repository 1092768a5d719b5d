package io.itinera.ordering.approval.boundary;

import io.itinera.ordering.boundary.OrderNews;
import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** An approver left lines of an order out and approved the rest. @param amount what these lines cost together */
public record LinesLeftOut(String number, AccountId account, PersonId buyer, BigDecimal amount, What what) implements OrderNews {
    private static final int NAMED = 5;

    /** @param change which change of the order this is, so that each is told once */
    public record What(List<String> partNumbers, String why, int change) {
    }

    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.ORDER_LINES_LEFT_OUT;
    }

    @Override
    public String fact() {
        return "lines-left-out:" + number + ":" + what.change();
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
        return "lines-left-out";
    }

    /** A long list is cut short; the order's page has all of it. */
    @Override
    public List<String> arguments() {
        List<String> parts = what.partNumbers();
        String some = String.join(", ", parts.size() > NAMED ? parts.subList(0, NAMED) : parts);
        return List.of(number, parts.size() > NAMED ? some + " …" : some, what.why());
    }
}
