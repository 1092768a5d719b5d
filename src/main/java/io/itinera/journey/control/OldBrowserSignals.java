package io.itinera.journey.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** What somebody's browser told is kept less long than what the portal saw by itself. */
@ApplicationScoped
public class OldBrowserSignals implements Expiring {
    private static final String SIGNALS = " and t.type in (select ty.code from journey.touchpoint_type ty where ty.browser_signal)";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject TouchpointPieces pieces;

    @Override
    public String code() {
        return "browser-signal";
    }

    @Override
    public long clear(Instant before) {
        return pieces.clear(SIGNALS, before);
    }

    /** Asked type by type, because the log is in order of time within each. */
    public boolean reachBackTo(Instant moment) {
        return SqlQuery.of("select count(*) from journey.touchpoint_type ty where ty.browser_signal"
            + " and (select min(t.occurred_at) from journey.touchpoint t where t.type = ty.code) <= ?", moment).row(em).number(0) > 0;
    }
}
