package io.itinera.insight.map.control;

import io.itinera.insight.control.Extent;
import io.itinera.insight.map.boundary.MomentsOfTruth;
import io.itinera.insight.map.boundary.MomentsOfTruth.Kind;
import io.itinera.insight.map.control.DriverModel.Answered;
import io.itinera.insight.map.control.DriverModel.Met;
import io.itinera.insight.map.control.MapData.Model;
import io.itinera.insight.satisfaction.boundary.Marks;
import io.itinera.insight.satisfaction.control.Tally;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks the log what the authors of answers had met. It reads a month of each hospital that answered, so only of so many answers, and what
 * comes of it is remembered for some minutes: no answer more or less changes what moves people.
 */
@ApplicationScoped
public class Drivers implements Forgetful {
    static final int MOST = 1000;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int QUESTIONS = 64;
    private static final Duration LOOKED_BACK = Duration.ofDays(30);

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;
    private ShortMemory<Question, MomentsOfTruth> known;

    private record Question(Extent extent, LocalDate day) {
    }

    @PostConstruct
    void begin() {
        known = new ShortMemory<>(clock, LONGEST, QUESTIONS);
    }

    @Override
    public void forgetAll() {
        known.clear();
    }

    MomentsOfTruth of(Extent extent, Model model) {
        return known.get(new Question(extent, model.day()), asked -> new DriverModel(answered(extent, model)).read(clock.instant()));
    }

    private List<Answered> answered(Extent extent, Model model) {
        Map<String, String> stages = model.types().stream().collect(Collectors.toMap(TouchpointTypeRow::code, TouchpointTypeRow::stage));
        Map<Long, Answered> all = new LinkedHashMap<>();
        for (SqlRow row : query(extent).rows(em)) {
            Answered answer = all.computeIfAbsent(row.number(0), id -> new Answered(row.number(1),
                new Tally().add(new Marks(row.wholeOrNull(2), row.wholeOrNull(3), null, null), null, 1).scores().felt().value(), new HashSet<>()));
            add(answer.met(), row, stages);
        }
        return List.copyOf(all.values());
    }

    private static void add(Set<Met> met, SqlRow row, Map<String, String> stages) {
        if (row.number(5) > 0 && stages.containsKey(row.text(4))) {
            met.add(new Met(Kind.MISHAP, stages.get(row.text(4))));
        }
        if (row.number(6) > 0) {
            met.add(new Met(Kind.WAITED, null));
        }
        if (row.number(7) > 0) {
            met.add(new Met("ORDER_DELIVERED".equals(row.text(4)) ? Kind.LATE : Kind.SHORT, stages.get(row.text(4))));
        }
    }

    /** Of each answer and each type of touchpoint whether the person met a mishap or waited, or the hospital a late or short delivery. */
    private static SqlQuery query(Extent extent) {
        SqlQuery newest = SqlQuery.of("select s.id, s.account_id, s.pseudonym, s.effort, s.satisfaction, s.answered_at from insight.survey s"
            + " where s.answered_at >= ? and s.answered_at < ? and (s.effort is not null or s.satisfaction is not null)", extent.period().from(), extent.period().to());
        extent.restrictPeople(extent.restrict(newest, "s.account_id"), "s.pseudonym").add(" order by s.answered_at desc, s.id desc fetch first ? rows only", MOST);
        return SqlQuery.of("select a.id, a.account_id, a.effort, a.satisfaction, t.type,"
                + " max(case when t.pseudonym = a.pseudonym and t.outcome <> 'COMPLETED' then 1 else 0 end),"
                + " max(case when t.pseudonym = a.pseudonym and t.server_ms > 2500 then 1 else 0 end),"
                + " max(case when t.type = 'ORDER_DELIVERED' and t.reason in ('late', 'late-delivery') or t.type = 'RECEIPT_CONFIRMED' and t.reason in ('short', 'short-delivery') then 1 else 0 end)"
                + " from (").add(newest)
            .add(") a left join journey.touchpoint t on t.account_id = a.account_id and t.occurred_at >= a.answered_at - interval '30' day"
                + " and t.occurred_at < a.answered_at and t.occurred_at >= ? and t.occurred_at < ?"
                + " and (t.pseudonym = a.pseudonym and t.initiator = 'CUSTOMER' and (t.outcome <> 'COMPLETED' or t.server_ms > 2500)"
                + " or t.type = 'ORDER_DELIVERED' and t.reason in ('late', 'late-delivery') or t.type = 'RECEIPT_CONFIRMED' and t.reason in ('short', 'short-delivery'))"
                + " group by a.id, a.account_id, a.effort, a.satisfaction, t.type order by a.id", extent.period().from().minus(LOOKED_BACK), extent.period().to());
    }
}
