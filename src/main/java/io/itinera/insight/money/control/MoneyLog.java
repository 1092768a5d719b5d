package io.itinera.insight.money.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.control.Detection;
import io.itinera.insight.money.boundary.Experience;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.work.DivisionSource;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the months of all hospitals: what they ordered, and what struck them. Each is one statement that adds up in the database, and is remembered for some minutes, because months
 * that are over hardly change and an analyst asks many questions of the same ones.
 */
@ApplicationScoped
public class MoneyLog implements Forgetful {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int QUESTIONS = 64;
    private static final String ORDERED = "t.type = 'ORDER_SUBMITTED' and t.outcome = 'COMPLETED' and t.account_id is not null";
    private static final List<String> IMPERFECT = List.of("late-delivery", "short-delivery");

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Detection detection;
    @Inject DivisionSource divisions;
    @Inject Clock clock;
    private ShortMemory<Months, Map<Long, Ordered>> orders;
    private ShortMemory<Struck, Map<Long, Strikes>> strikes;
    private ShortMemory<Months, List<DivisionSource.Ordered>> byDivision;

    /** What struck when. @param kind null for any friction */
    record Struck(Experience experience, String kind, Months months) {
    }

    @PostConstruct
    void begin() {
        orders = new ShortMemory<>(clock, LONGEST, QUESTIONS);
        strikes = new ShortMemory<>(clock, LONGEST, QUESTIONS);
        byDivision = new ShortMemory<>(clock, LONGEST, QUESTIONS);
    }

    @Override
    public void forgetAll() {
        orders.clear();
        strikes.clear();
        byDivision.clear();
    }

    /** At most so many whole months that are over, from the first on that is wholly in the log. */
    Months months(int most) {
        LocalDate end = LocalDate.now(clock.withZone(Period.ZONE)).withDayOfMonth(1);
        Instant begun = SqlQuery.of("select min(t.occurred_at) from journey.touchpoint t where t.type = 'ORDER_SUBMITTED'").row(em).instant(0);
        LocalDate known = begun == null ? end : LocalDate.ofInstant(begun, Period.ZONE).minusDays(1).plusMonths(1).withDayOfMonth(1);
        LocalDate first = end.minusMonths(most);
        int count = most;
        while (count > 0 && first.isBefore(known)) {
            first = first.plusMonths(1);
            count--;
        }
        return new Months(first, count);
    }

    LocalDate followedUntil() {
        return LocalDate.now(clock.withZone(Period.ZONE)).minusDays(Ordered.LATER);
    }

    Map<Long, Ordered> orders(Months months) {
        return orders.get(months, this::readOrders);
    }

    List<DivisionSource.Ordered> byDivision(Months months) {
        return byDivision.get(months, asked -> divisions.ordered(asked.bounds()));
    }

    int divisions() {
        return divisions.divisions(Locale.ENGLISH).size();
    }

    private Map<Long, Ordered> readOrders(Months months) {
        Period period = months.period();
        SqlQuery query = months.number(SqlQuery.of("select o.account_id, "), "o.occurred_at").add(", case when o.next_at < o.occurred_at + interval '" + Ordered.LATER
            + "' day then cast(floor(extract(epoch from (o.next_at - o.occurred_at)) / 86400) as integer) else " + Ordered.LATER + " end, count(*), sum(o.amount)"
            + " from (select t.account_id, t.occurred_at, t.amount, lead(t.occurred_at) over (partition by t.account_id order by t.occurred_at, t.id) as next_at"
            + " from journey.touchpoint t where " + ORDERED + " and t.occurred_at >= ? and t.occurred_at < ?) o where o.occurred_at < ? group by 1, 2, 3",
            period.from(), period.to().plus(Duration.ofDays(Ordered.LATER)), period.to());
        Set<Long> old = SqlQuery.of("select distinct t.account_id from journey.touchpoint t where " + ORDERED + " and t.occurred_at < ?", period.from()).rows(em).stream()
            .map(row -> row.number(0)).collect(Collectors.toSet());
        Map<Long, Ordered> all = new HashMap<>();
        for (SqlRow row : query.rows(em)) {
            Ordered one = all.computeIfAbsent(row.number(0), account -> new Ordered(old.contains(account), months.count()));
            int month = (int) row.number(1);
            one.gaps()[month][(int) row.number(2)] += row.number(3);
            one.amounts()[month] += row.isNull(4) ? 0 : row.decimalOrNull(4);
        }
        return all;
    }

    Map<Long, Strikes> strikes(Struck what) {
        return strikes.get(what, this::readStrikes);
    }

    private Map<Long, Strikes> readStrikes(Struck what) {
        Map<Long, Strikes> all = new HashMap<>();
        switch (what.experience()) {
            case ANSWER -> answers(what.months(), all);
            case FRICTION -> {
                met(what.kind() == null ? detection.moments(what.months().period()) : detection.moments(what.kind(), what.months().period()), what.months(), all, false);
                if (what.kind() != null && IMPERFECT.contains(what.kind())) {
                    delivered(what.months(), all);
                } else {
                    visited(what.months(), all);
                }
            }
            case DELIVERY -> {
                IMPERFECT.forEach(kind -> met(detection.moments(kind, what.months().period()), what.months(), all, false));
                delivered(what.months(), all);
            }
        }
        return all;
    }

    private void delivered(Months months, Map<Long, Strikes> all) {
        met(SqlQuery.of("select t.id, t.occurred_at, t.account_id from journey.touchpoint t where t.type = 'ORDER_DELIVERED' and t.occurred_at >= ? and t.occurred_at < ?",
            months.period().from(), months.period().to()), months, all, true);
    }

    /** Asked hospital by hospital and month by month, each of which the index answers with one row, because the visits of a year are most of the log. */
    private void visited(Months months, Map<Long, Strikes> all) {
        List<Instant> bounds = months.bounds();
        SqlQuery query = SqlQuery.of("select a.id, m.n from accounts.account a cross join (values ");
        for (int n = 0; n < months.count(); n++) {
            query.add((n == 0 ? "(" : ", (") + n + ", cast(? as timestamp with time zone), cast(? as timestamp with time zone))", bounds.get(n), bounds.get(n + 1));
        }
        query.add(") m (n, begun, ended) where exists (select 1 from journey.touchpoint t where t.account_id = a.id and t.occurred_at >= m.begun and t.occurred_at < m.ended"
            + " and t.visit is not null and t.initiator = 'CUSTOMER')").rows(em).forEach(row -> of(row, months, all).could()[(int) row.number(1)]++);
    }

    private void met(SqlQuery moments, Months months, Map<Long, Strikes> all, boolean could) {
        months.number(SqlQuery.of("select f.account_id, "), "f.occurred_at").add(", count(distinct f.id) from (").add(moments)
            .add(") f where f.account_id is not null group by 1, 2").rows(em).forEach(row -> {
                Strikes one = of(row, months, all);
                (could ? one.could() : one.times())[(int) row.number(1)] += row.number(2);
            });
    }

    private void answers(Months months, Map<Long, Strikes> all) {
        months.number(SqlQuery.of("select s.account_id, "), "s.answered_at").add(", sum(case when s.effort <= 3 or s.satisfaction <= 2 then 1 else 0 end),"
            + " sum(case when s.effort >= 5 or s.satisfaction >= 4 then 1 else 0 end) from insight.survey s where s.answered_at >= ? and s.answered_at < ? group by 1, 2",
            months.period().from(), months.period().to()).rows(em).forEach(row -> {
                of(row, months, all).times()[(int) row.number(1)] = row.number(2);
                of(row, months, all).could()[(int) row.number(1)] = row.number(3);
            });
    }

    private static Strikes of(SqlRow row, Months months, Map<Long, Strikes> all) {
        return all.computeIfAbsent(row.number(0), account -> new Strikes(new long[months.count()], new long[months.count()]));
    }
}
