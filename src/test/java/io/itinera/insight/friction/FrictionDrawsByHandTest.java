package io.itinera.insight.friction;

import static io.itinera.insight.friction.FrictionsByHand.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.ByHand;
import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.boundary.FrictionCost;
import io.itinera.insight.friction.boundary.FrictionWeights;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.friction.control.WeightFitting;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The intervals that come of drawing whole hospitals, of effort and of minutes lost, from queries by hand over touchpoints and answers and from draws made here. */
@WithDatabase
class FrictionDrawsByHandTest {
    private static final Scope QUARTER = Scope.lastDays(90);
    private static final double EXACT = 1e-6;
    private static final int FEWEST = 10;
    private static final int FEWEST_HOSPITALS = 5;

    /** Of each answer up to February the hospital, how often the kind had been met before it, three times at most, and the effort, 1 being the least. */
    private static final String BEFORE_ANSWER = "select s.account_id, least(3, (select count(*) from journey.by_hand b where b.kind = '%1$s' and b.stretch in ('ANY', 'MONTH') and b.%2$s = s.%2$s"
        + " and b.occurred_at >= s.answered_at - interval '%3$d' day and b.occurred_at < s.answered_at)), 8 - s.effort from insight.survey s"
        + " where s.answered_at < timestamp with time zone '2026-02-28 23:00:00Z' order by s.id";

    @Test
    @DisplayName("FRI-4, FRI-8 and FRI-9.3 of every kind of friction the bounds of effort afterwards and of the minutes lost, and what it weighs, are those of queries by hand and of a thousand draws of whole hospitals")
    void drawsAsByHand(Portal portal) {
        ChanceLog.in(portal);
        FrictionsByHand.lay(portal);
        Map<String, FrictionCost> costs = DrawnBoundsByHand.compare(portal, QUARTER);
        assertThat(costs.values()).filteredOn(cost -> cost.effort().isTold()).hasSizeGreaterThan(10);
        assertThat(costs.values()).filteredOn(cost -> cost.lost().isBounded()).hasSizeGreaterThan(5);
        weights(portal, List.copyOf(costs.keySet()));
    }

    /** Of kinds that enough answers tell of: met before ten of five hospitals, and not before ten others. */
    private static void weights(Portal portal, List<String> kinds) {
        FrictionsByHand.layMonths(portal, 9);
        portal.as(Actor.PORTAL, () -> portal.get(WeightFitting.class).fitMonthOver());
        FrictionWeights told = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).score(QUARTER)).weights();
        Map<String, List<double[]>> met = kinds.stream().collect(Collectors.toMap(Function.identity(), kind -> numbers(portal, CostsByHand.LATER.contains(kind)
            ? BEFORE_ANSWER.formatted(kind, "account_id", 30) : BEFORE_ANSWER.formatted(kind, "pseudonym", 7))));
        List<double[]> answers = met.get(kinds.get(0));
        List<String> known = kinds.stream().filter(kind -> {
            List<double[]> those = met.get(kind).stream().filter(row -> row[1] > 0).toList();
            return Math.min(those.size(), answers.size() - those.size()) >= FEWEST && those.stream().map(row -> row[0]).distinct().count() >= FEWEST_HOSPITALS;
        }).toList();
        RidgeByHand byHand = RidgeByHand.of(IntStream.range(0, answers.size()).mapToObj(n -> Stream.of(DoubleStream.of(answers.get(n)[0]), known.stream().mapToDouble(kind -> met.get(kind).get(n)[1]),
            DoubleStream.of(answers.get(n)[2])).flatMapToDouble(Function.identity()).toArray()).toList());
        assertThat(known).hasSizeGreaterThan(15);
        assertThat(List.of(told.isFitted(), told.answers(), told.hospitals())).containsExactly(true, (long) answers.size(), answers.stream().map(row -> row[0]).distinct().count());
        assertThat(told.ridge()).isCloseTo(byHand.ridge() * answers.size(), within(EXACT));
        assertThat(told.weights()).extracting(FrictionWeights.Weight::kind).containsExactlyInAnyOrderElementsOf(kinds);
        told.weights().forEach(weight -> {
            int at = known.indexOf(weight.kind());
            assertThat(List.of(weight.cap(), weight.met())).as(weight.kind()).containsExactly(3, met.get(weight.kind()).stream().filter(row -> row[1] > 0).count());
            assertThat(ByHand.of(weight.estimate())).as(weight.kind()).containsExactly(at < 0 ? new double[] {ByHand.NOTHING, ByHand.NOTHING, ByHand.NOTHING, answers.size()} : new double[] {
                byHand.slopes()[at], byHand.slopes()[at] - byHand.reaches()[at], byHand.slopes()[at] + byHand.reaches()[at], answers.size()}, offset(EXACT));
        });
    }


}
