package io.itinera.insight.foreign.boundary;

import io.itinera.insight.foreign.control.ForeignLogs;
import io.itinera.insight.log.boundary.FollowGraph;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;

/** The imported logs, and what is counted of each. They are the supplier's: every analyst sees them. */
@UseCase
public class ReadForeignLogs {
    @Inject ForeignLogs logs;

    /** The newest first. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public List<ForeignLogRow> all() {
        return logs.all();
    }

    /** @throws io.itinera.shared.NoSuchRecord when there is none */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public ForeignLogRow one(long log) {
        return logs.one(log);
    }

    /** By what its events may be gathered into cases, the kind with most objects first; a log of cases has one. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public List<ForeignCaseKind> kinds(long log) {
        return logs.kinds(log);
    }

    /** What follows what within the cases of a kind. A case has an event at least. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public FollowGraph follows(long log, ForeignCaseKind kind) {
        return logs.follows(log, kind.type());
    }
}
