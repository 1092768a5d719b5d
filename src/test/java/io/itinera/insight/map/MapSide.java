package io.itinera.insight.map;

import io.itinera.insight.ByHand;
import io.itinera.testing.Portal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What queries by hand over touchpoints and answers tell of some hospitals and days, and the figures that plain arithmetic makes of it.
 *
 * @param happened of each type in each hospital, 0 for nobody's
 * @param took     how long single touchpoints took, or until the next step of the visit
 */
record MapSide(List<Happened> happened, List<Took> took, List<Answer> answers) {
    private static final String HAPPENED = "select ty.stage_code, t.type, coalesce(t.account_id, 0), count(*), sum(case when t.type in ('ERROR_MET', 'INPUT_REFUSED') then 0 else 1 end),"
        + " sum(case when t.outcome = 'COMPLETED' and t.type not in ('ERROR_MET', 'INPUT_REFUSED') then 1 else 0 end) from journey.touchpoint t"
        + " join journey.touchpoint_type ty on ty.code = t.type where ty.stage_code is not null and (t.account_id is not null or t.persona is null) and %s"
        + " group by ty.stage_code, t.type, coalesce(t.account_id, 0)";
    private static final String TOOK = "select v.type, coalesce(v.duration_ms, v.dwell) from (select t.type, t.duration_ms, (select min(1000 * extract(epoch from (x.occurred_at - t.occurred_at)))"
        + " from journey.touchpoint x join journey.touchpoint_type xt on xt.code = x.type where x.visit = t.visit and x.occurred_at > t.occurred_at and not xt.browser_signal"
        + " and (x.account_id is not null or x.persona is null) and x.occurred_at >= %1$s and x.occurred_at < %2$s) as dwell from journey.touchpoint t"
        + " join journey.touchpoint_type ty on ty.code = t.type where not ty.browser_signal and ty.stage_code is not null and (t.account_id is not null or t.persona is null) and %3$s) v"
        + " where v.duration_ms is not null or v.dwell <= 1800000";
    private static final String ANSWERS = "select ty.stage_code, s.touchpoint, s.effort, s.satisfaction, s.recommendation, cast(s.trust + s.relevance + s.simplicity - 3 as double precision) * 100 / 18"
        + " from insight.survey s left join journey.touchpoint_type ty on ty.code = s.touchpoint where s.answered_at is not null and %s";

    record Happened(String stage, String type, long account, double count, double tried, double completed) {
    }

    record Took(String type, double millis) {
    }

    /** One answer, to one question. */
    record Answer(String stage, String type, Double effort, Double satisfaction, Double recommendation, Double trust) {
        /** Between 0 and 100. */
        double felt() {
            return effort != null ? (effort - 1) * 100 / 6 : satisfaction != null ? (satisfaction - 1) * 25 : recommendation != null ? recommendation * 10 : trust;
        }
    }

    /** Days from noon of an hour east of Greenwich. @param hospitals a condition on an account's number, or nothing */
    static MapSide of(Portal portal, String from, String to, String hospitals) {
        String first = "timestamp with time zone '" + from + " 23:00:00Z'";
        String end = "timestamp with time zone '" + to + " 23:00:00Z'";
        Function<String, String> during = moment -> moment + " >= " + first + " and " + moment + " < " + end;
        String theirs = hospitals.isEmpty() ? "" : " and t.account_id " + hospitals;
        return new MapSide(portal.rows(HAPPENED.formatted(during.apply("t.occurred_at") + theirs)).stream().map(row -> row.split("\\|"))
            .map(row -> new Happened(row[0], row[1], Long.parseLong(row[2]), number(row[3]), number(row[4]), number(row[5]))).toList(),
            portal.rows(TOOK.formatted(first, end, during.apply("t.occurred_at") + theirs)).stream().map(row -> row.split("\\|")).map(row -> new Took(row[0], number(row[1]))).toList(),
            portal.rows(ANSWERS.formatted(during.apply("s.answered_at") + theirs.replace("t.", "s."))).stream().map(row -> row.split("\\|"))
                .map(row -> new Answer(row[0], row[1], number(row[2]), number(row[3]), number(row[4]), number(row[5]))).toList());
    }

    private static Double number(String text) {
        return text.equals("null") ? null : Double.valueOf(text);
    }

    /** Of a stage or a type, or of all. @param code null for all */
    MapSide at(String code) {
        Predicate<String> those = any -> code == null || code.equals(any);
        return new MapSide(happened.stream().filter(one -> those.test(one.stage()) || those.test(one.type())).toList(), took.stream().filter(one -> those.test(one.type())).toList(),
            answers.stream().filter(one -> code == null ? one.stage() != null && !one.stage().equals("null") : those.test(one.stage()) || those.test(one.type())).toList());
    }

    double sum(ToDoubleFunction<Happened> what) {
        return happened.stream().mapToDouble(what).sum();
    }

    /** Which hospitals did anything. */
    List<Long> hospitals() {
        return happened.stream().map(Happened::account).filter(account -> account != 0).distinct().toList();
    }

    /** Completion by hospital, nobody's being one more; a single one's touchpoints are taken as independent. */
    double[] completion() {
        List<double[]> clusters = happened.stream().filter(one -> one.tried() > 0).collect(Collectors.groupingBy(Happened::account)).values().stream()
            .map(its -> new double[] {its.stream().mapToDouble(Happened::completed).sum(), its.stream().mapToDouble(Happened::tried).sum()}).toList();
        return clusters.size() == 1 ? ByHand.wilson(clusters.get(0)[0], clusters.get(0)[1]) : ByHand.byCluster(clusters);
    }

    /** How often it happened in each of the hospitals, also where it did not. */
    double[] perHospital(List<Long> all) {
        Map<Long, Double> counts = happened.stream().collect(Collectors.groupingBy(Happened::account, Collectors.summingDouble(Happened::count)));
        return all.stream().mapToDouble(account -> counts.getOrDefault(account, 0.0)).toArray();
    }

    double[] values(Function<Answer, Double> what) {
        return answers.stream().map(what).filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray();
    }

    /** How many of those that rated it did so from this figure on, and how many there are. */
    double[] from(Function<Answer, Double> what, double least) {
        double[] values = values(what);
        return new double[] {Arrays.stream(values).filter(value -> value >= least).count(), values.length};
    }

    double[] logs() {
        return took.stream().mapToDouble(one -> Math.log(Math.max(1, one.millis()))).toArray();
    }

    double median() {
        double[] sorted = took.stream().mapToDouble(Took::millis).sorted().toArray();
        return sorted.length == 0 ? ByHand.NOTHING : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
