package io.itinera.insight.friction;

import static io.itinera.insight.friction.FrictionsByHand.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.ByHand;
import io.itinera.insight.friction.FrictionsByHand.Stretch;
import io.itinera.insight.friction.boundary.FrictionKind.Week;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.Trend;
import io.itinera.testing.Portal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Which share of the visits of the hospitals that are looked at met a kind of friction, by queries by hand and the papers' arithmetic ({@link ByHand}). */
final class VisitsByHand {
    private static final double EXACT = 1e-6;
    private static final int FEWEST = 10;
    private static final int FEWEST_EXPECTED = 5;
    private static final int FEWEST_HOSPITALS = 5;
    private static final int WEEKS = 12;
    /** Each step of a visit, which is of the hospital for which somebody signed in during it. */
    private static final String STEPS = "create table journey.by_hand_step as select t.visit, t.occurred_at, t.account_id, max(t.account_id) over (partition by t.visit) as hospital"
        + " from journey.touchpoint t where t.visit is not null and t.initiator = 'CUSTOMER'";
    private static final String VISITS = "select s.hospital, count(distinct s.visit) from journey.by_hand_step s where %s group by s.hospital";
    /** What met the kind by hospital; a visit that met it before somebody signed in, and not afterwards, met it as nobody's. */
    private static final String HITS = "select h.account_id, count(*) from (select max(b.account_id) as account_id from journey.by_hand b where b.kind = '%1$s' and b.visit is not null and %2$s"
        + " group by b.visit union all select b.account_id from journey.by_hand b where b.kind = '%1$s' and b.visit is null and %2$s) h group by h.account_id";

    private final Map<String, Map<Double, Double>> told = new HashMap<>();
    private final Portal portal;

    private VisitsByHand(Portal portal) {
        this.portal = portal;
    }

    /** @param portal in which {@link FrictionsByHand} laid out what is found */
    static VisitsByHand in(Portal portal) {
        portal.sql(STEPS);
        return new VisitsByHand(portal);
    }

    /** Looks at these hospitals from now on. */
    void choose(String which) {
        FrictionsByHand.choose(portal, which);
        told.clear();
    }

    /** By hospital, 0 for nobody's. */
    private Map<Double, Double> byHospital(String query) {
        return told.computeIfAbsent(query, any -> numbers(portal, query).stream().collect(Collectors.toMap(row -> row[0], row -> row[1])));
    }

    /** Each hospital, how many of its visits met the kind, and how many there were, in the one stretch and perhaps in another. */
    private List<double[]> clusters(String... queries) {
        List<Map<Double, Double>> parts = Stream.of(queries).map(this::byHospital).toList();
        return parts.stream().flatMap(part -> part.keySet().stream()).distinct().sorted()
            .map(hospital -> DoubleStream.concat(DoubleStream.of(hospital), parts.stream().mapToDouble(part -> part.getOrDefault(hospital, 0.0))).toArray()).toList();
    }

    /** Whether there are enough hospitals with visits to tell how much hospitals differ; nobody's tell nothing of that. */
    private static boolean isByHospital(List<double[]> hospitals, int... visits) {
        return hospitals.stream().filter(one -> one[0] > 0 && Arrays.stream(visits).anyMatch(at -> one[at] > 0)).count() >= FEWEST_HOSPITALS;
    }

    /** The last 90 days of what lies in a stretch as a kind, of visits of which can be told after so many minutes: its share with its interval. */
    double[] share(String kind, String stretch, int waits) {
        String waited = waits == 0 ? "" : " and s.occurred_at < " + FrictionsByHand.NOW + " - interval '" + waits + "' minute";
        List<double[]> hospitals = clusters(HITS.formatted(kind, "b.stretch in ('ANY', '" + stretch + "') and " + Stretch.CURRENT.during("b.occurred_at")),
            VISITS.formatted(Stretch.CURRENT.during("s.occurred_at") + waited));
        return share(hospitals, isByHospital(hospitals, 2));
    }

    /** A row of the report, with its test and what it says of the direction. @param kinds how many rows there are */
    void compare(FrictionRow row, int kinds) {
        String kind = row.detector();
        assertThat(new double[] {row.count(), row.accounts(), row.people(), row.atStake() == null ? 0 : row.atStake().doubleValue()}).as(kind)
            .containsExactly(numbers(portal, FrictionsByHand.FOUND.formatted(kind, "CURRENT", Stretch.CURRENT.during("b.occurred_at"))).get(0), offset(EXACT));
        List<double[]> hospitals = clusters(HITS.formatted(kind, "b.stretch in ('ANY', 'CURRENT') and " + Stretch.CURRENT.during("b.occurred_at")),
            VISITS.formatted(Stretch.CURRENT.during("s.occurred_at") + FrictionsByHand.waited("s", kind, 0)),
            HITS.formatted(kind, "b.stretch in ('ANY', 'BEFORE') and " + Stretch.BEFORE.during("b.occurred_at") + FrictionsByHand.waited("b", kind, 90)),
            VISITS.formatted(Stretch.BEFORE.during("s.occurred_at") + FrictionsByHand.waited("s", kind, 90)));
        double[] now = share(hospitals, isByHospital(hospitals, 2));
        assertThat(ByHand.of(row.share())).as(kind).containsExactly(now, offset(EXACT));
        assertThat((double) row.visits()).as(kind).isEqualTo(Math.min(sum(hospitals, 1), sum(hospitals, 2)));
        assertThat(ByHand.number(row.previous())).as(kind).isCloseTo(sum(hospitals, 4) == 0 ? ByHand.NOTHING : Math.min(1, sum(hospitals, 3) / sum(hospitals, 4)), within(EXACT));
        Double p = pValue(hospitals);
        assertThat(ByHand.number(row.pValue())).as("p of " + kind).isCloseTo(ByHand.number(p), within(EXACT));
        assertThat(row.trend()).as(kind).isEqualTo(p == null ? untold(hospitals) : p >= 0.05 / kinds ? Trend.LEVEL : now[0] > row.previous() ? Trend.RISING : Trend.FALLING);
    }

    /** The share of visits of each of the twelve weeks of the kind's page. */
    void compare(String kind, List<Week> weeks, boolean isByHospital) {
        assertThat(weeks).hasSize(WEEKS);
        List<List<double[]>> byHand = Stream.iterate(0, nth -> nth + 1).limit(WEEKS).map(nth -> clusters(HITS.formatted(kind, "b.stretch in ('ANY', 'WEEKS') and "
            + FrictionsByHand.week(nth, "b.occurred_at")), VISITS.formatted(FrictionsByHand.week(nth, "s.occurred_at") + FrictionsByHand.waited("s", kind, 0)))).toList();
        assertThat(isByHospital).as(kind).isEqualTo(byHand.stream().flatMap(List::stream).filter(one -> one[0] > 0 && one[2] > 0).map(one -> one[0]).distinct().count() >= FEWEST_HOSPITALS);
        for (int nth = 0; nth < WEEKS; nth++) {
            assertThat(ByHand.of(weeks.get(nth).share())).as(kind + " in week " + nth).containsExactly(share(byHand.get(nth), isByHospital), offset(EXACT));
        }
    }

    private static double sum(List<double[]> hospitals, int at) {
        return hospitals.stream().mapToDouble(one -> one[at]).sum();
    }

    /** Of few hospitals as if visits were independent. @param hospitals the hospital, hits and of how many */
    private static double[] share(List<double[]> hospitals, boolean isByHospital) {
        double hits = sum(hospitals, 1);
        double n = sum(hospitals, 2);
        return !isByHospital ? ByHand.wilson(Math.min(hits, n), n)
            : ByHand.byCluster(hospitals.stream().filter(one -> one[1] + one[2] > 0).map(one -> new double[] {hits > n ? one[2] : one[1], one[2]}).toList());
    }

    /** Kish and Frankel 1974: the difference of two ratios over clusters that have a part in both, with Student's t of as many as they count as, and never less than the z test of independent ones allows for. */
    private static Double pValue(List<double[]> hospitals) {
        double n1 = sum(hospitals, 2);
        double n2 = sum(hospitals, 4);
        double share1 = Math.min(1, sum(hospitals, 1) / n1);
        double share2 = Math.min(1, sum(hospitals, 3) / n2);
        double pooled = (share1 * n1 + share2 * n2) / (n1 + n2);
        double[] sizes = hospitals.stream().mapToDouble(one -> one[2] + one[4]).filter(size -> size > 0).toArray();
        if (!isByHospital(hospitals, 2, 4) || Math.min(pooled, 1 - pooled) * Math.min(n1, n2) < FEWEST_EXPECTED) {
            return null;
        }
        double apart = hospitals.stream().mapToDouble(one -> Math.pow((one[1] - share1 * one[2]) / n1 - (one[3] - share2 * one[4]) / n2, 2)).sum() * sizes.length / (sizes.length - 1);
        double squares = Arrays.stream(sizes).map(size -> size * size).sum();
        double t = Math.abs(share1 - share2) / Math.sqrt(Math.max(apart, pooled * (1 - pooled) * (1 / n1 + 1 / n2)));
        return Math.min(1, 2 * ByHand.tail(t, Math.max(1, Math.pow(n1 + n2, 2) / squares - 1)));
    }

    /** Why there is no test. */
    private static Trend untold(List<double[]> hospitals) {
        double now = sum(hospitals, 2);
        double before = sum(hospitals, 4);
        double hits = Math.min(now, sum(hospitals, 1)) + Math.min(before, sum(hospitals, 3));
        return before == 0 ? Trend.NOTHING_BEFORE : Math.min(now, before) < FEWEST ? Trend.UNKNOWN : hits / (now + before) * Math.min(now, before) < FEWEST_EXPECTED ? Trend.SELDOM : Trend.FEW_HOSPITALS;
    }
}
