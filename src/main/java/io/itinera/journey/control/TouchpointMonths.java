package io.itinera.journey.control;

import io.itinera.platform.figures.Figures;
import io.itinera.platform.persistence.Dialect;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The months in which the log lies on PostgreSQL. They are made ahead, and what came before its month was made is moved into
 * it. On H2 the log is one table, and there is nothing to do.
 */
@ApplicationScoped
public class TouchpointMonths {
    static final int AHEAD = 3;
    private static final String FIGURE = "itinera_touchpoint_months_ahead";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Figures figures;
    @Inject Clock clock;
    private volatile Set<YearMonth> made = Set.of();

    /** Makes the months that are missing, from this one on; twice, or on two instances at once, is as good as once. */
    @Transactional
    public void provide() {
        if (!Dialect.partitions(em)) {
            return;
        }
        made = Set.copyOf(all());
        figures.watch(FIGURE, this::ahead);
        List<YearMonth> missing = Stream.iterate(present(), month -> month.plusMonths(1)).limit(AHEAD + 1L)
            .filter(month -> !made.contains(month)).toList();
        if (!missing.isEmpty()) {
            missing.forEach(month -> SqlQuery.of("select journey.add_touchpoint_month(cast(? as date))", month.atDay(1).toString()).row(em));
            SqlQuery.of("analyze journey.touchpoint").update(em);
            made = Set.copyOf(all());
        }
    }

    /** The months that lie entirely before the moment, oldest first; none on H2. */
    @Transactional
    public List<YearMonth> endedBefore(Instant moment) {
        YearMonth open = YearMonth.from(moment.atOffset(ZoneOffset.UTC));
        return Dialect.partitions(em) ? all().stream().filter(month -> month.isBefore(open)).sorted().toList() : List.of();
    }

    /** For how many months after this one there is a place, without a gap. */
    int ahead() {
        int months = 0;
        while (made.contains(present().plusMonths(months + 1L))) {
            months++;
        }
        return months;
    }

    private List<YearMonth> all() {
        return SqlQuery.of("select m.begins from journey.touchpoint_month m").rows(em).stream()
            .map(row -> YearMonth.from(row.day(0))).toList();
    }

    private YearMonth present() {
        return YearMonth.now(clock.withZone(ZoneOffset.UTC));
    }
}
