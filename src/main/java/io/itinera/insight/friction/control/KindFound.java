package io.itinera.insight.friction.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.FrictionKind.Example;
import io.itinera.insight.friction.boundary.FrictionKind.Hospital;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What one detector found, kept in memory while its page is made: the log is passed once, whatever is told of it. */
record KindFound(List<One> all) {
    private static final int FETCHED = 1_000;
    private static final Comparator<Hospital> MOST_OFTEN = Comparator.comparing(Hospital::times).reversed().thenComparing(Hospital::account);
    private static final Comparator<One> NEWEST = Comparator.comparing(One::at).thenComparing(One::id).reversed();

    /** One time. @param account null for no hospital @param visit null outside of any @param amount null where nothing is known */
    record One(long id, Instant at, Long account, UUID visit, BigDecimal amount) {
        /** @param row what a detector selects */
        static One of(SqlRow row) {
            return new One(row.number(0), row.instant(1), row.numberOrNull(2), row.uuid(4), row.amount(5));
        }

        String hospital(Map<Long, AccountRow> accounts) {
            return account == null || !accounts.containsKey(account) ? null : accounts.get(account).name();
        }
    }

    /** @param query of what a detector selects */
    static KindFound by(SqlQuery query, EntityManager em) {
        List<One> all = new ArrayList<>();
        query.each(em, FETCHED, row -> all.add(One.of(row)));
        return new KindFound(all);
    }

    KindFound in(Period period) {
        return new KindFound(all.stream().filter(one -> !one.at().isBefore(period.from()) && one.at().isBefore(period.to())).toList());
    }

    /** In how many visits it happened; what happens outside of any is counted itself. */
    long visits() {
        return all.stream().map(One::visit).filter(Objects::nonNull).distinct().count() + all.stream().filter(one -> one.visit() == null).count();
    }

    /** The same of each hospital; the key is null for what is of none. A visit is of the hospital for which somebody signed in during it; of several it is of the same as {@link Visits} says. */
    Map<Long, Long> visitsByHospital() {
        Map<Long, Long> visits = new HashMap<>();
        all.stream().filter(one -> one.visit() != null).collect(Collectors.groupingBy(One::visit)).values()
            .forEach(steps -> visits.merge(steps.stream().map(One::account).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null), 1L, Long::sum));
        all.stream().filter(one -> one.visit() == null).forEach(one -> visits.merge(one.account(), 1L, Long::sum));
        return visits;
    }

    /** Side by side, as arrays. */
    Object[] ids() {
        return all.stream().map(One::id).toArray(Long[]::new);
    }

    Object[] accounts() {
        return all.stream().map(One::account).toArray(Long[]::new);
    }

    /** Those that met it most often. */
    List<Hospital> hospitals(Map<Long, AccountRow> accounts, int atMost) {
        return all.stream().filter(one -> one.account() != null).collect(Collectors.groupingBy(One::account)).entrySet().stream()
            .map(one -> hospital(one.getKey(), accounts.get(one.getKey()), one.getValue())).sorted(MOST_OFTEN).limit(atMost)
            .filter(one -> accounts.containsKey(one.account())).toList();
    }

    private static Hospital hospital(long account, AccountRow row, List<One> met) {
        return new Hospital(account, row == null ? null : row.code(), row == null ? null : row.name(), met.size(),
            met.stream().map(One::visit).filter(Objects::nonNull).distinct().count(),
            met.stream().map(One::amount).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null));
    }

    /** Of the newest among so many, each of another visit, those whose visit bore most friction, the worst first; those of no known visit last. */
    List<Example> examples(Map<Long, AccountRow> accounts, Map<UUID, Double> scores, int among, int atMost) {
        Set<UUID> visits = new HashSet<>();
        return all.stream().sorted(NEWEST).limit(among).filter(one -> one.visit() == null || visits.add(one.visit()))
            .map(one -> new Example(one.id(), one.at(), one.hospital(accounts), one.visit() == null ? null : scores.get(one.visit())))
            .sorted(Comparator.comparing(Example::score, Comparator.nullsFirst(Comparator.naturalOrder())).reversed()).limit(atMost).toList();
    }
}
