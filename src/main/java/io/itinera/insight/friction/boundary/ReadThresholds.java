package io.itinera.insight.friction.boundary;

import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Scopes;
import io.itinera.insight.friction.control.ThresholdBook;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** An analyst reads from which figures on something is a friction, and what of it changed. */
@UseCase
public class ReadThresholds {
    @Inject ThresholdBook book;
    @Inject Scopes scopes;

    /** What holds. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public Map<Threshold, BigDecimal> now() {
        return book.now().figures();
    }

    /** What was changed within the shown days, the last first. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public List<ThresholdRow> changed(Scope scope) {
        return book.changed(scopes.period(scope));
    }
}
