package io.itinera.insight.friction.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.statistics.control.Wilson;
import io.itinera.insight.friction.boundary.FrictionCost;
import io.itinera.insight.friction.boundary.FrictionKind;
import io.itinera.insight.friction.boundary.FrictionKind.Example;
import io.itinera.insight.friction.boundary.FrictionKind.Hospital;
import io.itinera.insight.friction.boundary.FrictionKind.Place;
import io.itinera.insight.friction.boundary.FrictionKind.Week;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gathers all about one kind of friction; what costs a pass over the log is remembered. */
@ApplicationScoped
public class FrictionKinds {
    private static final int WEEKS = 12;
    private static final int WEEK_DAYS = 7;
    private static final int SHOWN = 10;
    private static final int EXAMPLES = 5;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Detection detection;
    @Inject ThresholdBook thresholds;
    @Inject Reporting reporting;
    @Inject FrictionCosts costs;
    @Inject PlaceWords words;
    @Inject FindAccounts findAccounts;
    @Inject Remembered remembered;

    private record Question(String code, Extent extent, Thresholds thresholds) {
    }

    /** Something counted, before it has a name. */
    record Counted(String dimension, String type, String id, long times, long accounts) {
    }

    private record Figures(List<Week> weeks, List<Counted> places, List<Hospital> hospitals, List<Example> examples) {
    }

    public FrictionKind kind(String code, Extent extent, Locale locale) {
        FrictionCost cost = costs.all(extent).get(code);
        Figures figures = remembered.figures(new Question(code, extent, thresholds.now()), () -> figures(code, extent));
        FrictionRow row = reporting.row(code, extent);
        return new FrictionKind(extent.period(), row, figures.weeks(), places(figures.places(), row.count(), locale), figures.hospitals(), cost,
            figures.examples());
    }

    private Figures figures(String code, Extent extent) {
        Map<Long, AccountRow> accounts = findAccounts.visible().stream().collect(Collectors.toMap(AccountRow::id, Function.identity()));
        return new Figures(weeks(code, extent), Stream.concat(reasons(code, extent).stream(), objects(code, extent).stream()).toList(),
            hospitals(code, extent, accounts), examples(code, extent, accounts));
    }

    private List<Place> places(List<Counted> counted, long times, Locale locale) {
        Function<Counted, String> labels = words.in(locale);
        return counted.stream().map(one -> new Place(one.dimension(), one.id(), labels.apply(one), one.times(), one.accounts(),
            Wilson.share(one.times(), times))).toList();
    }

    /** Of each kind of object that the touchpoints are about the ten met most often. Joined outwards, or H2 would run the detector for each object. */
    private List<Counted> objects(String code, Extent extent) {
        SqlQuery query = SqlQuery.of("select p.object_type, p.object_id, p.times, p.accounts from (select o.object_type, o.object_id,"
            + " count(distinct f.id) as times, count(distinct f.account_id) as accounts, row_number() over (partition by o.object_type"
            + " order by count(distinct f.id) desc, o.object_id) as nth from (");
        return detection.found(query, code, extent).add(") f left join journey.touchpoint_object o on o.touchpoint_id = f.id"
                + " and o.object_type in ('FIELD', 'PAGE', 'PRODUCT', 'SEARCH') group by o.object_type, o.object_id) p where p.nth <= ?"
                + " and p.object_id is not null order by p.object_type, p.nth", SHOWN).rows(em).stream()
            .map(r -> new Counted(r.text(0), null, r.text(1), r.number(2), r.number(3))).toList();
    }

    private List<Counted> reasons(String code, Extent extent) {
        SqlQuery query = SqlQuery.of("select p.type, p.reason, count(*), count(distinct p.account_id) from (select f.account_id, t.type, t.reason from (");
        return detection.found(query, code, extent).add(") f left join journey.touchpoint t on t.id = f.id and t.occurred_at >= ? and t.occurred_at < ?) p"
                + " group by p.type, p.reason order by 3 desc, 1, 2 fetch first ? rows only", extent.period().from(), extent.period().to(), SHOWN)
            .rows(em).stream().map(r -> new Counted("REASON", r.text(0), r.text(1), r.number(2), r.number(3))).toList();
    }

    private List<Hospital> hospitals(String code, Extent extent, Map<Long, AccountRow> accounts) {
        SqlQuery query = SqlQuery.of("select f.account_id, count(*), count(distinct f.visit), sum(f.amount) from (");
        return detection.found(query, code, extent).add(") f where f.account_id is not null group by f.account_id order by 2 desc, 1 fetch first ? rows only", SHOWN)
            .rows(em).stream().filter(r -> accounts.containsKey(r.number(0))).map(r -> new Hospital(r.number(0), accounts.get(r.number(0)).code(),
                accounts.get(r.number(0)).name(), r.number(1), r.number(2), r.amount(3))).toList();
    }

    private List<Example> examples(String code, Extent extent, Map<Long, AccountRow> accounts) {
        Set<UUID> visits = new HashSet<>();
        SqlQuery query = SqlQuery.of("select f.id, f.occurred_at, f.account_id, f.visit from (");
        return detection.found(query, code, extent).add(") f order by f.occurred_at desc, f.id desc fetch first ? rows only", EXAMPLES * SHOWN).rows(em).stream()
            .filter(r -> r.isNull(3) || visits.add(r.uuid(3))).limit(EXAMPLES)
            .map(r -> new Example(r.number(0), r.instant(1), r.isNull(2) || !accounts.containsKey(r.number(2)) ? null : accounts.get(r.number(2)).name())).toList();
    }

    private List<Week> weeks(String code, Extent extent) {
        LocalDate first = extent.period().lastDay().plusDays(1).minusWeeks(WEEKS);
        Extent twelve = new Extent(Period.between(first, extent.period().lastDay()), extent.accounts());
        Map<Integer, long[]> met = byWeek(detection.found(SqlQuery.of("select w.nth, count(*), count(distinct f.visit) + count(case when f.visit is null then 1 end) from ("),
            code, twelve).add(") f"), first);
        SqlQuery visits = SqlQuery.of("select w.nth, 0, count(distinct f.visit) from (select t.occurred_at, t.visit from journey.touchpoint t"
            + " where t.initiator = 'CUSTOMER' and t.occurred_at >= ? and t.occurred_at < ?", twelve.period().from(), twelve.period().to());
        Map<Integer, long[]> all = byWeek(extent.restrict(visits, "t.account_id").add(") f"), first);
        return IntStream.range(0, WEEKS).mapToObj(nth -> {
            long[] hits = met.getOrDefault(nth, new long[2]);
            long visited = all.getOrDefault(nth, new long[2])[1];
            return new Week(first.plusWeeks(nth), hits[0], Wilson.share(Math.min(hits[1], visited), visited));
        }).toList();
    }

    /** Weeks are days of the supplier's, so that one of them is an hour longer or shorter. */
    private Map<Integer, long[]> byWeek(SqlQuery query, LocalDate first) {
        query.add(" join (values ");
        for (int nth = 0; nth < WEEKS; nth++) {
            Period week = Period.between(first.plusWeeks(nth), first.plusWeeks(nth).plusDays(WEEK_DAYS - 1L));
            query.add((nth == 0 ? "" : ", ") + "(" + nth + ", cast(? as timestamp with time zone), cast(? as timestamp with time zone))", week.from(), week.to());
        }
        Map<Integer, long[]> found = new HashMap<>();
        query.add(") w (nth, begins, ends) on f.occurred_at >= w.begins and f.occurred_at < w.ends group by w.nth").rows(em)
            .forEach(r -> found.put((int) r.number(0), new long[] {r.number(1), r.number(2)}));
        return found;
    }
}
