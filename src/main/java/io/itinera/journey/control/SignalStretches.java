package io.itinera.journey.control;

import io.itinera.journey.boundary.SignalStretch;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Since when browsers tell signals of each type: since they were last switched on, or since the type has been there, and no longer than what they tell is
 * kept. What they told before they were switched off in between is left out, because of the time without them nobody can say anything.
 */
@ApplicationScoped
public class SignalStretches {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject OldBrowserSignals oldSignals;
    @Inject Retentions retentions;
    @Inject Clock clock;

    public Map<String, SignalStretch> byType() {
        SqlRow turned = SqlQuery.of("select s.is_on, s.changed_at, s.on_since from journey.signal_switch s where s.id = 1").row(em);
        Instant on = began(turned.instant(2));
        Instant kept = retentions.keptFrom(oldSignals.code(), clock.instant());
        Instant off = turned.flag(0) ? null : turned.instant(1);
        return SqlQuery.of("select ty.code, ty.told_from from journey.touchpoint_type ty where ty.browser_signal").rows(em).stream()
            .collect(Collectors.toMap(row -> row.text(0), row -> new SignalStretch(latest(on, kept, row.instant(1)), off)));
    }

    /** Where it is not known when they were switched on, the first signal says so; as long as there is none, nothing is told yet. */
    private Instant began(Instant switchedOn) {
        return switchedOn == null ? oldSignals.first().orElseGet(clock::instant) : switchedOn;
    }

    private static Instant latest(Instant... moments) {
        return Stream.of(moments).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElseThrow();
    }
}
