package io.itinera.insight.satisfaction.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.insight.statistics.control.MeanInterval;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.satisfaction.boundary.GroupRow;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Compares those who answer with those who do not and with those who are never asked, by what they do: whether the answers come from
 * people like all others. Everybody who used the portal in the last ninety days of the period counts, and once.
 */
@ApplicationScoped
public class Respondents {
    static final int DAYS = 90;
    private static final String ANSWERED = "ANSWERED";
    private static final String SILENT = "SILENT";
    private static final String HELD_OUT = "HELD_OUT";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject AskingPolicy policy;
    @Inject Remembered remembered;

    private record Question(Extent extent) {
    }

    /** What one person did. */
    private record Doing(UUID person, long orders, long friction, long visits) {
    }

    List<GroupRow> groups(Extent extent) {
        List<Doing> doings = remembered.figures(new Question(extent), () -> doings(extent));
        Map<UUID, String> asked = asked(extent);
        Map<String, List<Doing>> groups = new HashMap<>();
        for (Doing doing : doings) {
            String group = asked.getOrDefault(doing.person(), policy.isNeverAsked(doing.person()) ? HELD_OUT : "");
            groups.computeIfAbsent(group, empty -> new ArrayList<>()).add(doing);
        }
        return Stream.of(ANSWERED, SILENT, HELD_OUT).map(group -> row(group, groups.getOrDefault(group, List.of()))).toList();
    }

    private static GroupRow row(String group, List<Doing> people) {
        return new GroupRow(group, people.size(), mean(people, Doing::orders), mean(people, Doing::friction), mean(people, Doing::visits));
    }

    private static Estimate mean(List<Doing> people, ToLongFunction<Doing> what) {
        double sum = people.stream().mapToLong(what).sum();
        double squares = people.stream().mapToDouble(one -> (double) what.applyAsLong(one) * what.applyAsLong(one)).sum();
        return MeanInterval.mean(people.size(), sum, squares, 0, Double.MAX_VALUE);
    }

    /** Everybody asked in the period: whether they answered at least once. */
    private Map<UUID, String> asked(Extent extent) {
        SqlQuery query = SqlQuery.of("select s.pseudonym, count(s.answered_at) from insight.survey s where s.offered_at >= ? and s.offered_at < ?",
            extent.period().from(), extent.period().to());
        Map<UUID, String> asked = new HashMap<>();
        extent.restrict(query, "s.account_id").add(" group by s.pseudonym").rows(em)
            .forEach(r -> asked.put(r.uuid(0), r.number(1) > 0 ? ANSWERED : SILENT));
        return asked;
    }

    private List<Doing> doings(Extent extent) {
        Period lately = Period.lastDays(DAYS, extent.period().lastDay());
        SqlQuery query = SqlQuery.of("select t.pseudonym, count(*) filter (where t.type = 'ORDER_SUBMITTED' and t.outcome = 'COMPLETED'),"
            + " count(*) filter (where t.outcome in ('FAILED', 'REJECTED')), count(distinct t.visit) from journey.touchpoint t"
            + " where t.occurred_at >= ? and t.occurred_at < ? and t.initiator = 'CUSTOMER' and t.pseudonym is not null", lately.from(), lately.to());
        return extent.restrict(query, "t.account_id").add(" group by t.pseudonym").rows(em).stream()
            .map(r -> new Doing(r.uuid(0), r.number(1), r.number(2), r.number(3))).toList();
    }
}
