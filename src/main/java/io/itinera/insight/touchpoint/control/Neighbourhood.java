package io.itinera.insight.touchpoint.control;

import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.touchpoint.boundary.Surroundings;
import io.itinera.insight.touchpoint.boundary.Surroundings.Around;
import io.itinera.insight.touchpoint.boundary.Surroundings.Beside;
import io.itinera.insight.touchpoint.boundary.Surroundings.Layer;
import io.itinera.insight.touchpoint.control.CaseSteps.Cases;
import io.itinera.insight.touchpoint.control.CaseSteps.Step;
import io.itinera.journey.boundary.Follow;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds what surrounds a type of touchpoint. Only so many of the newest are looked at, each through the index of its hospital's half hour or
 * of its objects, so that the length of the log does not matter.
 */
@ApplicationScoped
public class Neighbourhood {
    private static final int VISITED = 5_000;
    private static final int HALF_HOUR = 1_800;
    private static final String STEP = " and p.type not in (select ty.code from journey.touchpoint_type ty where ty.browser_signal)";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Remembered remembered;
    @Inject CaseSteps caseSteps;

    private record InVisits(String type, Extent extent) {
    }

    private record InCases(String type, Extent extent) {
    }

    /** A visit breaks off after half an hour of silence, so no neighbour lies further away. */
    Ways around(String type, Extent extent) {
        return remembered.figures(new InVisits(type, extent), () -> {
            SqlQuery query = SqlQuery.of("select n.before_type, n.after_type, count(*), count(distinct n.pseudonym) from (");
            List<Ways.Way> ways = besides(query, type, extent).add(") n group by n.before_type, n.after_type order by 3 desc, 1, 2").rows(em).stream()
                .map(r -> new Ways.Way(r.text(0), r.text(1), r.number(2), r.number(3))).toList();
            long looked = ways.stream().mapToLong(Ways.Way::count).sum();
            long[] who = who(type, extent);
            return new Ways(looked, looked < VISITED, who[0], who[1], ways);
        });
    }

    private long[] who(String type, Extent extent) {
        SqlRow row = newest(SqlQuery.of("select count(distinct n.pseudonym), count(distinct n.account_id) from ("), type, extent, VISITED, true).add(") n").row(em);
        return new long[] {row.number(0), row.number(1)};
    }

    private static SqlQuery besides(SqlQuery query, String type, Extent extent) {
        query.add("select t.pseudonym, (select p.type from journey.touchpoint p where p.account_id = t.account_id and p.visit = t.visit"
            + " and p.occurred_at <= t.occurred_at and p.occurred_at >= t.occurred_at - interval '30' minute and p.occurred_at >= ? and p.occurred_at < ?"
            + " and (p.occurred_at < t.occurred_at or p.id < t.id)" + STEP
            + " order by p.occurred_at desc, p.id desc fetch first 1 rows only) as before_type,"
            + " (select p.type from journey.touchpoint p where p.account_id = t.account_id and p.visit = t.visit"
            + " and p.occurred_at >= t.occurred_at and p.occurred_at <= t.occurred_at + interval '30' minute and p.occurred_at >= ? and p.occurred_at < ?"
            + " and (p.occurred_at > t.occurred_at or p.id > t.id)" + STEP
            + " order by p.occurred_at, p.id fetch first 1 rows only) as after_type from (",
            extent.period().from().minusSeconds(HALF_HOUR), extent.period().to(), extent.period().from(), extent.period().to().plusSeconds(HALF_HOUR));
        return newest(query, type, extent, VISITED, true).add(") t");
    }

    /** Appends a select of the newest of the type. */
    static SqlQuery newest(SqlQuery query, String type, Extent extent, int atMost, boolean isInVisit) {
        query.add("select t.id, t.occurred_at, t.pseudonym, t.account_id, t.visit, t.initiator from journey.touchpoint t where t.type = ? and t.occurred_at >= ?"
            + " and t.occurred_at < ? and t.account_id is not null" + (isInVisit ? " and t.visit is not null" : ""), type, extent.period().from(), extent.period().to());
        return extent.restrictPersona(extent.restrict(query, "t.account_id"), "t.persona").add(" order by t.occurred_at desc, t.id desc fetch first ? rows only", atMost);
    }

    /**
     * @param stages  of the types that stand in one
     * @param follows pairs in the cases of all orders; null where they are not known
     */
    Surroundings surroundings(Gathered gathered, Extent extent, Map<String, String> stages, List<Follow> follows) {
        Cases cases = remembered.figures(new InCases(gathered.type(), extent), () -> caseSteps.around(gathered.type(), extent));
        List<Beside> behind = cases.found().stream()
            .map(one -> new Beside(layer(one.step(), stages), one.step().isBefore(), one.step().type(), one.cases(), cases.of())).toList();
        return new Surroundings(cases.isCustomers() ? Layer.DOES : Layer.MEETS, gathered.ways().around(Surroundings.SHOWN), follows == null ? null : cases(gathered.type(), follows), behind);
    }

    private static Layer layer(Step step, Map<String, String> stages) {
        return step.isCustomers() ? Layer.DOES : stages.containsKey(step.type()) ? Layer.MEETS : Layer.BEHIND;
    }

    private static Around cases(String type, List<Follow> follows) {
        Map<String, Long> before = follows.stream().filter(pair -> pair.type().equals(type))
            .collect(Collectors.toMap(pair -> pair.isBeginning() ? "" : pair.before(), Follow::count, Long::sum));
        Map<String, Long> after = follows.stream().filter(pair -> pair.before().equals(type)).collect(Collectors.toMap(Follow::type, Follow::count, Long::sum));
        long all = before.values().stream().mapToLong(Long::longValue).sum();
        long last = all - after.values().stream().mapToLong(Long::longValue).sum();
        if (last > 0) {
            after.put("", last);
        }
        return new Around(all, true, Ways.neighbours(before, all, Surroundings.SHOWN), Ways.neighbours(after, all, Surroundings.SHOWN));
    }
}
