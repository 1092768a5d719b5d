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
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    @Inject Detectors detectors;
    @Inject Detection detection;
    @Inject Visits visits;
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

    private record Weeks(List<Week> weeks, boolean isByHospital) {
    }

    private record Figures(Weeks weeks, List<Counted> places, List<Hospital> hospitals, List<Example> examples) {
    }

    public FrictionKind kind(String code, Extent extent, Locale locale) {
        FrictionCost cost = costs.all(extent).get(code);
        Figures figures = remembered.figures(new Question(code, extent, thresholds.now()), () -> figures(code, extent));
        FrictionRow row = reporting.row(code, extent);
        return new FrictionKind(extent.period(), row, figures.weeks().weeks(), figures.weeks().isByHospital(), places(figures.places(), row.count(), locale), figures.hospitals(), cost,
            figures.examples());
    }

    private Figures figures(String code, Extent extent) {
        Map<Long, AccountRow> accounts = findAccounts.visible().stream().collect(Collectors.toMap(AccountRow::id, Function.identity()));
        Extent twelve = extent.in(Period.between(extent.period().lastDay().plusDays(1).minusWeeks(WEEKS), extent.period().lastDay()));
        boolean isWhole = detectors.get(code).isJudgedAsWhole();
        KindFound longer = isWhole ? null : found(code, extent.period().from().isBefore(twelve.period().from()) ? extent : twelve);
        KindFound found = isWhole ? found(code, extent) : longer.in(extent.period());
        return new Figures(weeks(code, isWhole ? found(code, twelve) : longer, twelve), Stream.concat(reasons(found, extent).stream(), objects(found).stream()).toList(),
            found.hospitals(accounts, SHOWN), found.examples(accounts, costs.visitScores(extent), EXAMPLES * SHOWN, EXAMPLES));
    }

    /** Once for all that is told of it. */
    private KindFound found(String code, Extent extent) {
        return KindFound.by(detection.found(new SqlQuery(), code, extent), em);
    }

    private List<Place> places(List<Counted> counted, long times, Locale locale) {
        Function<Counted, String> labels = words.in(locale);
        return counted.stream().map(one -> new Place(one.dimension(), one.id(), labels.apply(one), one.times(), one.accounts(),
            Wilson.share(one.times(), times))).toList();
    }

    /** Of each kind of object that the touchpoints are about the ten met most often. */
    private List<Counted> objects(KindFound found) {
        return SqlQuery.of("select p.object_type, p.object_id, p.times, p.accounts from (select o.object_type, o.object_id,"
                + " count(distinct f.id) as times, count(distinct f.account_id) as accounts, row_number() over (partition by o.object_type"
                + " order by count(distinct f.id) desc, o.object_id) as nth from unnest(cast(? as bigint array), cast(? as bigint array)) f(id, account_id)"
                + " join journey.touchpoint_object o on o.touchpoint_id = f.id and o.object_type in ('FIELD', 'PAGE', 'PRODUCT', 'SEARCH')"
                + " group by o.object_type, o.object_id) p where p.nth <= ? order by p.object_type, p.nth", found.ids(), found.accounts(), SHOWN).rows(em).stream()
            .map(r -> new Counted(r.text(0), null, r.text(1), r.number(2), r.number(3))).toList();
    }

    private List<Counted> reasons(KindFound found, Extent extent) {
        return SqlQuery.of("select t.type, t.reason, count(*), count(distinct t.account_id) from unnest(cast(? as bigint array)) f(id) join journey.touchpoint t"
                + " on t.id = f.id and t.occurred_at >= ? and t.occurred_at < ? group by t.type, t.reason order by 3 desc, 1, 2 fetch first ? rows only",
                found.ids(), extent.period().from(), extent.period().to(), SHOWN)
            .rows(em).stream().map(r -> new Counted("REASON", r.text(0), r.text(1), r.number(2), r.number(3))).toList();
    }

    private Weeks weeks(String code, KindFound found, Extent twelve) {
        List<Period> weeks = IntStream.range(0, WEEKS).mapToObj(nth -> week(nth, twelve)).toList();
        Map<Long, List<Long>> made = visits.byHospital(weeks.stream().map(week -> detection.known(code, week)).toList(), twelve);
        return new Weeks(IntStream.range(0, WEEKS).mapToObj(nth -> {
            KindFound met = found.in(weeks.get(nth));
            return new Week(weeks.get(nth).firstDay(), met.all().size(), VisitShare.of(met.visitsByHospital(), made, nth));
        }).toList(), VisitShare.isByHospital(made));
    }

    /** Weeks are days of the supplier's, so that one of them is an hour longer or shorter. */
    private static Period week(int nth, Extent twelve) {
        LocalDate first = twelve.period().firstDay().plusWeeks(nth);
        return Period.between(first, first.plusDays(WEEK_DAYS - 1L));
    }
}
