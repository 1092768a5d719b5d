package io.itinera.insight.sheet.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;

/** A file was imported; its rows are touchpoints of their own. */
public record SheetTaken(SheetImportRow done) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.SHEET_IMPORTED;
    }

    /** Of no hospital: a file may speak of many. */
    @Override
    public AccountId account() {
        return null;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of();
    }

    @Override
    public String reason() {
        return "taken:" + done.taken() + " before:" + done.before() + " refused:" + done.refused();
    }
}
