package io.itinera.insight.log.boundary;

import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Scopes;
import io.itinera.insight.log.control.LogReader;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;

/** Counts a part of the event log as process mining does, before somebody takes it with them. */
@UseCase
public class ReadLog {
    @Inject LogReader reader;
    @Inject Scopes scopes;

    /** What an analyst chose, as a selection. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public LogSelection selection(Scope scope, CaseKind cases) {
        Extent extent = scopes.extent(scope);
        return new LogSelection(extent.period().from(), extent.period().to(), extent.accounts(), cases, null);
    }

    /** @param selection with a kind of case */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public FollowGraph follows(LogSelection selection) {
        return reader.follows(selection);
    }

    /** How many touchpoints the days of the selection hold whatever case they belong to, each counted once. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public long touchpoints(LogSelection selection) {
        return reader.touchpoints(selection);
    }
}
