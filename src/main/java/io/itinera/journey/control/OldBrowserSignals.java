package io.itinera.journey.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

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

    /** Whether browsers tell none of the types. @param types null for all there are */
    public boolean areNone(Collection<String> types) {
        return types != null && SqlQuery.of("select count(*) from journey.touchpoint_type ty where ty.browser_signal and ").in("ty.code", types).row(em).number(0) == 0;
    }

    /** The oldest that is kept. Asked type by type, because the log is in order of time within each. */
    Optional<Instant> first() {
        return Optional.ofNullable(SqlQuery.of("select min(f.first_at) from (select (select min(t.occurred_at) from journey.touchpoint t where t.type = ty.code) as first_at"
            + " from journey.touchpoint_type ty where ty.browser_signal) f").row(em).instant(0));
    }
}
