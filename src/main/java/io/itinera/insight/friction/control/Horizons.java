package io.itinera.insight.friction.control;

import io.itinera.insight.control.Remembered;
import io.itinera.journey.boundary.SignalStretch;
import io.itinera.journey.boundary.WatchBrowsers;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Since when, and until when, each kind of friction can be told. */
@ApplicationScoped
public class Horizons {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Detectors detectors;
    @Inject WatchBrowsers browsers;
    @Inject Remembered remembered;
    @Inject Clock clock;

    private record Question(Set<String> types) {
    }

    /** By kind, for all of them. */
    Map<String, Horizon> all() {
        Map<String, SignalStretch> signals = browsers.stretches();
        return detectors.all().stream().collect(Collectors.toMap(FrictionDetector::code, detector -> Stream.concat(detector.signals().stream().map(signals::get)
            .map(told -> new Horizon(told.from(), told.to())), Stream.of(ofReasons(detector.reasons()))).reduce(Horizon.ENDLESS, Horizon::and)));
    }

    private Horizon ofReasons(Set<String> types) {
        return types.isEmpty() ? Horizon.ENDLESS : remembered.settled(new Question(types), () -> lastWithout(types).map(last -> new Horizon(last.plusMillis(1), null)).orElse(Horizon.ENDLESS));
    }

    /**
     * The last touchpoint that told no reason before the first that told one, in whose stead nothing happened since: from then on everything is known, also
     * where the first is long in coming. Nothing where all told one.
     */
    private Optional<Instant> lastWithout(Set<String> types) {
        return Optional.ofNullable(SqlQuery.of("select max(t.occurred_at) from journey.touchpoint t where t.outcome = 'COMPLETED' and t.reason is null and ").in("t.type", types)
            .add(" and t.occurred_at < coalesce((select min(f.occurred_at) from journey.touchpoint f where f.outcome = 'COMPLETED' and f.reason is not null and ")
            .in("f.type", types).add("), ?)", clock.instant()).row(em).instant(0));
    }
}
