package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.friction.boundary.Reordering;
import io.itinera.insight.friction.control.Touched.Person;
import io.itinera.journey.boundary.ReadSpans;
import io.itinera.journey.boundary.ReadWays;
import io.itinera.platform.persistence.Dialect;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs detectors over the log. What a detector tells of a moment does not depend on the period it is asked for, so that figures and lists look at the
 * period itself, and nothing is looked at twice.
 */
@ApplicationScoped
public class Detection {
    private static final int FETCHED = 1_000;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Detectors detectors;
    @Inject ReadWays ways;
    @Inject ReadSpans spans;
    @Inject Visits visits;
    @Inject ThresholdBook thresholds;
    @Inject Horizons horizons;
    @Inject Clock clock;
    @Inject Remembered remembered;

    /**
     * What one person met of one kind.
     *
     * @param isCurrent in the period itself, not the one before
     * @param priced    of how many times the money is known
     * @param visits    in how many; what happens outside of any visit, a call, is counted itself, and a visit that met it before signing in and after once, like {@link Visits} do
     */
    record Met(String detector, boolean isCurrent, Long account, UUID pseudonym, long count, long visits,
               BigDecimal atStake, long priced) {
    }

    /** Visits of a period and of the one before. */
    record Made(long now, long before) {
    }

    /** What of a period and of the one before can be told. */
    private record Known(Period now, Period before) {
    }

    /**
     * What detectors find in a period and in the one before.
     *
     * @param all    visits, whatever can be told of them
     * @param made   visits by hospital that the kind can be told of, by kind
     * @param within when each kind can be told at all
     */
    record Findings(List<Met> met, Made all, Map<String, Map<Long, Made>> made, Map<String, Horizon> within) {
    }

    private record Question(Extent extent, Thresholds thresholds) { }

    /** What was met in the period and in the one before, by detector and person. */
    Findings find(Extent extent) {
        Looking looking = looking();
        return remembered.figures(new Question(extent, looking.thresholds()), () -> findings(extent, met(extent, looking, true), looking));
    }

    /**
     * What the period's visits met, read row by row, and what was met so long before them as it is felt. Whoever asks for both asks for this first: what
     * {@link #find} tells is then known as well, without looking again.
     *
     * @param authors whose answers are to be told apart by what they met before
     */
    Touched touched(Extent extent, Set<UUID> authors) {
        Looking looking = looking();
        Touched touched = nothing(authors);
        everything(new SqlQuery(), extent, looking).each(em, FETCHED, touched::add);
        remembered.figures(new Question(extent, looking.thresholds()), () -> findings(extent, touched.met(true), looking));
        Period before = new Period(extent.period().from().minus(Duration.ofDays(Reordering.FELT_DAYS)), extent.period().from());
        feel(touched, authors.isEmpty() ? each(new SqlQuery(), later(), extent.in(before), looking) : everything(new SqlQuery(), extent.in(before), looking));
        return touched;
    }

    /** Nothing but when whoever answered met what, and of what is felt later when each hospital did; everybody's, one stretch after the other. */
    Touched felt(List<Period> stretches, Set<UUID> authors) {
        Looking looking = looking();
        Touched touched = nothing(authors);
        stretches.forEach(stretch -> feel(touched, everything(new SqlQuery(), new Extent(stretch, null), looking)));
        return touched;
    }

    private void feel(Touched touched, SqlQuery found) {
        found.each(em, FETCHED, row -> touched.feel(row.text(0), row.instant(2), new Person(row.numberOrNull(3), row.uuid(4))));
    }

    private Touched nothing(Set<UUID> authors) {
        return new Touched(later().stream().map(FrictionDetector::code).collect(Collectors.toSet()), authors);
    }

    private List<FrictionDetector> later() {
        return detectors.all().stream().filter(FrictionDetector::isFeltLater).toList();
    }

    /**
     * The period before is looked at from where it stood as the period stands now: a detector that waits leaves out as much of either, and its visits are
     * counted as far, or the newest days would always look better. Visits before a kind could be told at all are none without it.
     */
    private Findings findings(Extent extent, List<Met> current, Looking looking) {
        Period before = extent.period().previous();
        Looking then = looking.at(looking.now().minus(Duration.between(before.from(), before.to())));
        Known all = new Known(extent.period(), before);
        Map<String, Known> known = detectors.all().stream().collect(Collectors.toMap(FrictionDetector::code,
            one -> new Known(looking.known(one, all.now()), then.known(one, before))));
        Map<Known, Map<Long, Made>> made = made(Stream.concat(Stream.of(all), known.values().stream()).distinct().toList(), extent);
        Collection<Made> each = made.get(all).values();
        return new Findings(Stream.concat(current.stream(), met(extent.in(before), then, false).stream()).toList(),
            new Made(each.stream().mapToLong(Made::now).sum(), each.stream().mapToLong(Made::before).sum()),
            known.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> made.get(one.getValue()))), looking.horizons());
    }

    /** By hospital, for all of them in one statement. */
    private Map<Known, Map<Long, Made>> made(List<Known> all, Extent extent) {
        Map<Long, List<Long>> counts = visits.byHospital(all.stream().flatMap(one -> Stream.of(one.now(), one.before())).toList(), extent);
        Map<Known, Map<Long, Made>> made = new HashMap<>();
        for (int n = 0; n < all.size(); n++) {
            Map<Long, Made> one = new HashMap<>();
            int nth = 2 * n;
            counts.forEach((hospital, its) -> one.put(hospital, new Made(its.get(nth), its.get(nth + 1))));
            made.put(all.get(n), one);
        }
        return made;
    }

    /** What of the period the kind can tell of. */
    public Period known(String code, Period period) {
        return looking().known(detectors.get(code), period);
    }

    /** One statement for all detectors, added up by the database where that is no work of its own. */
    private List<Met> met(Extent extent, Looking looking, boolean isCurrent) {
        if (!Dialect.plansNestedOnce(em)) {
            Touched each = nothing(Set.of());
            everything(new SqlQuery(), extent, looking).each(em, FETCHED, each::add);
            return each.met(isCurrent);
        }
        SqlQuery query = SqlQuery.of("select e.detector, e.account_id, e.pseudonym, count(*), count(case when e.visit is null or e.nth = 1 then 1 end), sum(e.amount), count(e.amount) from (select f.*,"
            + " row_number() over (partition by f.detector, f.visit order by f.account_id desc nulls last) as nth from (");
        return everything(query, extent, looking).add(") f) e group by e.detector, e.account_id, e.pseudonym").rows(em).stream()
            .map(r -> new Met(r.text(0), isCurrent, r.numberOrNull(1), r.uuid(2), r.number(3), r.number(4), r.amount(5), r.number(6))).toList();
    }

    /**
     * Appends a select of what all detectors find in the period: {@code detector} and {@link FrictionDetector#COLUMNS}. Those that look at
     * moments, and those that look at ways, share one reading each.
     */
    private SqlQuery everything(SqlQuery query, Extent extent, Looking looking) {
        return of(any -> true, query, extent, looking);
    }

    /** The same without those that share nothing and are not wanted. */
    SqlQuery of(Predicate<FrictionDetector> wanted, SqlQuery query, Extent extent, Looking looking) {
        moments(query, extent, looking);
        paths(query.add(" union all "), extent, looking);
        return each(query.add(" union all "), detectors.all().stream().filter(detector -> !(detector instanceof MomentDetector)
            && !(detector instanceof PathDetector) && wanted.test(detector)).toList(), extent, looking);
    }

    /** The same of detectors that share nothing. */
    private static SqlQuery each(SqlQuery query, List<FrictionDetector> some, Extent extent, Looking looking) {
        String between = "";
        for (FrictionDetector detector : some) {
            query.add(between + "select '" + detector.code() + "' as detector, d.id, d.occurred_at, d.account_id, d.pseudonym, d.visit, d.amount from (");
            detector.select(query, extent.period(), looking);
            extent.restrict(query.add(") d where 1 = 1"), "d.account_id");
            between = " union all ";
        }
        return query;
    }

    Looking looking() {
        return looking(thresholds.now());
    }

    /** The same with thresholds that somebody tries. */
    Looking looking(Thresholds tried) {
        return new Looking(clock.instant(), tried, period -> ways.between(period.from(), period.to()),
            (kind, period, patience) -> spans.between(kind, period.from(), period.to(), patience), horizons.all());
    }

    /** How often each kind was met in the period at each type of touchpoint. Joined outwards, or H2 would run the detectors for each touchpoint. */
    Map<String, List<FrictionByType.At>> byType(Extent extent) {
        SqlQuery query = SqlQuery.of("select t.type, e.detector, count(*), count(distinct e.account_id) from (");
        return everything(query, extent, looking()).add(") e left join journey.touchpoint t on t.id = e.id and t.occurred_at >= ? and t.occurred_at < ?"
                + " group by t.type, e.detector order by 3 desc, 2", extent.period().from(), extent.period().to()).rows(em).stream()
            .map(r -> new FrictionByType.At(r.text(0), r.text(1), r.number(2), r.number(3))).filter(at -> at.type() != null)
            .collect(Collectors.groupingBy(FrictionByType.At::type));
    }

    private <T extends FrictionDetector> List<T> those(Class<T> kind) {
        return detectors.all().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void paths(SqlQuery query, Extent extent, Looking looking) {
        List<PathDetector> all = those(PathDetector.class);
        Function<PathDetector, SqlQuery> condition = detector -> detector.condition(looking);
        query.add("select k.detector, w.touchpoint_id as id, w.occurred_at, w.account_id, w.pseudonym, w.visit, w.amount from (select w.* from (")
            .add(looking.ways().apply(extent.period())).add(") w where ").add(any(all.stream().map(condition).toList()));
        extent.restrict(query, "w.account_id").add(") w ").add(kinds(all, condition));
    }

    /** A touchpoint may be a moment of several kinds: those of any kind are read once, then told apart. */
    private void moments(SqlQuery query, Extent extent, Looking looking) {
        List<MomentDetector> all = those(MomentDetector.class);
        Function<MomentDetector, SqlQuery> condition = detector -> detector.told(looking);
        query.add("select k.detector, t.id, t.occurred_at, t.account_id, t.pseudonym, t.visit, t.amount from (select * from journey.touchpoint t"
            + " where t.occurred_at >= ? and t.occurred_at < ? and ", extent.period().from(), extent.period().to());
        query.add(any(all.stream().map(condition).toList()));
        extent.restrict(query, "t.account_id").add(") t ").add(kinds(all, condition));
    }

    /**
     * Names each row by the detectors whose condition on it holds, of which there is one at least. Joined outwards, so that the rows come first: PostgreSQL
     * takes the kinds for one, and would otherwise read the log once for each of them.
     */
    private static <T extends FrictionDetector> SqlQuery kinds(List<T> all, Function<T, SqlQuery> condition) {
        return SqlQuery.of("left join (values " + all.stream().map(d -> "('" + d.code() + "')").collect(Collectors.joining(", ")) + ") k (detector) on ")
            .add(any(all.stream().map(d -> SqlQuery.of("k.detector = '" + d.code() + "' and (").add(condition.apply(d)).add(")")).toList()));
    }

    private static SqlQuery any(List<SqlQuery> conditions) {
        SqlQuery any = SqlQuery.of("(");
        for (int n = 0; n < conditions.size(); n++) {
            any.add(n == 0 ? "(" : " or (").add(conditions.get(n)).add(")");
        }
        return any.add(")");
    }

    /** The touchpoints that a detector found in the period, newest first. */
    public List<Long> ids(String code, Extent extent, int skipped, int atMost) {
        return found(SqlQuery.of("select f.id from ("), code, extent)
            .add(") f order by f.occurred_at desc, f.id desc offset ? rows fetch first ? rows only", skipped, atMost)
            .rows(em).stream().map(r -> r.number(0)).toList();
    }

    public long count(String code, Extent extent) {
        return found(SqlQuery.of("select count(*) from ("), code, extent).add(") f").row(em).number(0);
    }

    /** A select of {@link FrictionDetector#COLUMNS}: what a detector finds in the period, for whoever adds it up otherwise. */
    public SqlQuery moments(String code, Period period) {
        return moments(code, period, looking());
    }

    /** The same by what is known, or tried, elsewhere. */
    SqlQuery moments(String code, Period period, Looking looking) {
        SqlQuery query = new SqlQuery();
        detectors.get(code).select(query, period, looking);
        return query;
    }

    /** The same, each row with its {@code detector}, of any kind that can be told from a touchpoint alone: one that is several kinds is found as often. */
    public SqlQuery moments(Period period) {
        SqlQuery query = new SqlQuery();
        moments(query, new Extent(period, null), looking());
        return query;
    }

    /** Appends a select of {@link FrictionDetector#COLUMNS}: what the report counts of the kind. */
    SqlQuery found(SqlQuery query, String code, Extent extent) {
        return found(query, code, extent, looking());
    }

    SqlQuery found(SqlQuery query, String code, Extent extent, Looking looking) {
        SqlQuery all = moments(code, extent.period(), looking);
        return extent.accounts() == null ? query.add(all) : extent.restrict(query.add("select d.* from (").add(all).add(") d where 1 = 1"), "d.account_id");
    }
}
