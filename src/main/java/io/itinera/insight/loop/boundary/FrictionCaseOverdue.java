package io.itinera.insight.loop.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.time.LocalDate;

/** A case waits longer than it should; the account manager of the hospital is told once. @param code the hospital's @param hospital its name */
public record FrictionCaseOverdue(long id, String kind, AccountId account, String code, String hospital, String note, LocalDate due)
        implements FrictionCaseNews {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.FRICTION_CASE_OVERDUE;
    }

    @Override
    public Initiator initiator() {
        return Initiator.SUPPLIER;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String messageKey() {
        return "friction-case-overdue";
    }
}
