package io.itinera.insight.loop.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.time.LocalDate;

/** An analyst opened a case for a hospital; its account manager is told. @param code the hospital's @param hospital its name */
public record FrictionCaseOpened(long id, String kind, AccountId account, String code, String hospital, String note, LocalDate due)
        implements FrictionCaseNews {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.FRICTION_CASE_OPENED;
    }

    @Override
    public Initiator initiator() {
        return Initiator.SUPPLIER;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String messageKey() {
        return "friction-case-opened";
    }
}
