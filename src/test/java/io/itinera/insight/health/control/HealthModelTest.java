package io.itinera.insight.health.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.health.boundary.HealthInput;
import io.itinera.insight.health.boundary.HealthScore;
import io.itinera.insight.health.boundary.HealthTrial;
import io.itinera.insight.health.boundary.HealthTrial.Verdict;
import io.itinera.insight.health.control.Past.Ground;
import io.itinera.insight.health.control.Past.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HealthModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final int SEEDS = 200;
    private static final int HOSPITALS = 45;
    private static final int ENDS = 11;

    @Test
    @DisplayName("CLI-3.1 what is planted is found, and of a past without relation hardly ever something is foretold")
    void findsWhatIsThereAndNothingElse() {
        int called = 0;
        int found = 0;
        double area = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            called += new HealthModel(past(seed, 0)).trial().verdict() == Verdict.FORETELLS ? 1 : 0;
            HealthTrial planted = new HealthModel(past(seed, 2)).trial();
            found += planted.verdict() == Verdict.FORETELLS ? 1 : 0;
            area += planted.area().value() / SEEDS;
        }
        System.out.println("CLI-3.1 noise called " + called + ", planted found " + found + " of " + SEEDS + ", mean area " + area);
        assertThat(called).isLessThanOrEqualTo(SEEDS * 6 / 100);
        assertThat(found).isGreaterThanOrEqualTo(SEEDS * 90 / 100);
    }

    @Test
    @DisplayName("CLI-3.1 of few hospitals without relation hardly ever something is foretold either, and below ten nothing at all")
    void isCarefulWithFewHospitals() {
        for (int hospitals : new int[] {9, 12, 16, 20, 30}) {
            int called = 0;
            int found = 0;
            for (int seed = 0; seed < SEEDS; seed++) {
                called += new HealthModel(past(seed, 0, hospitals)).trial().verdict() == Verdict.FORETELLS ? 1 : 0;
                found += new HealthModel(past(seed, 2, hospitals)).trial().verdict() == Verdict.FORETELLS ? 1 : 0;
            }
            System.out.println("CLI-3.1 " + hospitals + " hospitals: noise called " + called + ", planted found " + found + " of " + SEEDS);
            assertThat(called).isLessThanOrEqualTo(hospitals < 10 ? 0 : SEEDS * 6 / 100);
        }
    }

    @Test
    @DisplayName("CLI-3.2 on each day of the trial only what was known by then is learned from")
    void learnsFromWhatWasKnown() {
        Past past = past(1, 2);

        assertThat(past.known()).containsExactlyElementsOf(IntStream.range(2, ENDS).boxed().toList());
        assertThat(past.before(4)).extracting(Moment::month).containsOnly(6, 7, 8, 9, 10);
        assertThat(past.before(0)).hasSize(HOSPITALS * 9);

        SortedMap<Integer, List<Moment>> turned = new TreeMap<>(past.ends());
        turned.put(2, past.moments(2).stream().map(m -> new Moment(m.account(), 2, m.inputs(), m.grounds(), !m.wentOn())).toList());
        HealthTrial before = new HealthModel(past).trial();
        HealthTrial after = new HealthModel(new Past(TODAY, turned, List.of())).trial();
        assertThat(after.groups().stream().map(HealthTrial.Group::foretold).toList()).as("what is foretold does not know what came")
            .isEqualTo(before.groups().stream().map(HealthTrial.Group::foretold).toList());
        assertThat(after.area().value()).isLessThan(before.area().value());
    }

    @Test
    @DisplayName("CLI-3.3 the points of the inputs and the base are the score; the planted input has the weight, and whoever stands out for the worse is named")
    void explainsTheScore() {
        Past past = past(2, 2);
        HealthModel model = new HealthModel(past);

        assertThat(model.trial().verdict()).isEqualTo(Verdict.FORETELLS);
        assertThat(model.trial().weights()).filteredOn(weight -> weight.odds() > 1.5).extracting(HealthTrial.Weight::input).containsExactly(HealthInput.RHYTHM);
        assertThat(model.trial().groups()).hasSizeBetween(5, 10).allSatisfy(group -> assertThat(group.happened().n()).isGreaterThanOrEqualTo(20));
        Map<Long, Moment> now = Past.byHospital(past.moments(0));
        assertThat(model.scores()).hasSize(HOSPITALS).allSatisfy((account, score) -> {
            assertThat(score.base() + score.parts().stream().mapToDouble(HealthScore.Part::points).sum()).isEqualTo(score.score(), within(1.01));
            assertThat(score.parts()).extracting(HealthScore.Part::input).containsExactly(HealthInput.values());
            assertThat(score.parts().get(1).value()).isEqualTo(now.get(account).inputs()[1]);
        });
        assertThat(model.scores().values().stream().flatMap(score -> score.worse().stream()).map(HealthScore.Part::input).collect(Collectors.toSet()))
            .contains(HealthInput.RHYTHM, HealthInput.FRICTION);
    }

    @Test
    @DisplayName("CLI-3.4 where nothing is foretold there is no score, only how the inputs stand")
    void keepsQuietWhereNothingIsForetold() {
        SortedMap<Integer, List<Moment>> few = new TreeMap<>(past(3, 2).ends().headMap(4));
        HealthModel young = new HealthModel(new Past(TODAY, few, List.of()));

        assertThat(young.trial().verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(young.trial().area().value()).isNull();
        assertThat(young.scores().values()).allSatisfy(score -> {
            assertThat(score.score()).isNull();
            assertThat(score.parts()).hasSize(6).allSatisfy(part -> assertThat(part.points()).isNull());
        });
        assertThat(new HealthModel(new Past(TODAY, new TreeMap<>(), List.of())).trial().verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    @DisplayName("CLI-3.9 what comes from fewer than ten does not stand out, whatever it is; contracts that wait do")
    void fewDoNotStandOut() {
        Past past = past(2, 2);
        SortedMap<Integer, List<Moment>> few = new TreeMap<>(past.ends());
        few.put(0, past.moments(0).stream().map(m -> new Moment(m.account(), 0, m.inputs(), grounds(m.inputs(), 9), null)).toList());

        assertThat(new HealthModel(new Past(TODAY, few, List.of())).scores().values().stream().flatMap(score -> score.worse().stream())
            .map(HealthScore.Part::input).collect(Collectors.toSet())).containsExactly(HealthInput.CONTRACTS);
    }

    @Test
    @DisplayName("CLI-3.5 contracts are tried by the score at the end of the stretch before the decision")
    void triesContracts() {
        Past past = past(4, 2);
        List<Past.Decision> decisions = new ArrayList<>();
        Map<Long, Moment> then = Past.byHospital(past.moments(3));
        then.forEach((account, moment) -> decisions.add(new Past.Decision(account, 2, moment.inputs()[0] > 0)));

        HealthTrial trial = new HealthModel(new Past(TODAY, past.ends(), decisions)).trial();

        assertThat(trial.renewals().n()).isEqualTo(HOSPITALS);
        assertThat(trial.renewed()).isEqualTo(then.values().stream().filter(moment -> moment.inputs()[0] > 0).count());
        assertThat(trial.renewals().value()).isGreaterThan(0.8);

        HealthTrial two = new HealthModel(new Past(TODAY, past.ends(), List.of(new Past.Decision(1, 2, true), new Past.Decision(2, 2, false)))).trial();
        assertThat(two.renewals().value()).as("of two contracts nothing can be said").isNull();
        assertThat(two.renewals().n()).isEqualTo(2);
    }

    @Test
    @DisplayName("CLI-3.4 neither is the figure told where of many hospitals only nine ever did not go on")
    void keepsQuietAboutFewHospitals() {
        SortedMap<Integer, List<Moment>> loyal = new TreeMap<>();
        past(5, 2).ends().forEach((end, moments) -> loyal.put(end, moments.stream().map(m -> m.wentOn() == null ? m
            : new Moment(m.account(), end, m.inputs(), m.grounds(), m.account() >= 10)).toList()));
        HealthTrial trial = new HealthModel(new Past(TODAY, loyal, List.of())).trial();

        assertThat(trial.area().n()).isGreaterThan(200);
        assertThat(trial.area().n() - trial.happened()).isGreaterThan(HealthTrial.FEWEST_EITHER);
        assertThat(trial.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(trial.area().value()).isNull();
    }

    /** Inputs of which each hospital has its own level; what comes overlaps from stretch to stretch, and hangs on the first input as said. */
    private static Past past(int seed, double strength) {
        return past(seed, strength, HOSPITALS);
    }

    private static Past past(int seed, double strength, int hospitals) {
        Random dice = new Random(seed);
        SortedMap<Integer, List<Moment>> ends = new TreeMap<>();
        IntStream.range(0, ENDS).forEach(end -> ends.put(end, new ArrayList<>()));
        for (long hospital = 1; hospital <= hospitals; hospital++) {
            double[] level = dice.doubles(6, -1, 1).toArray();
            double[] luck = IntStream.range(0, ENDS).mapToDouble(i -> dice.nextGaussian()).toArray();
            for (int end = 0; end < ENDS; end++) {
                double[] inputs = new double[6];
                for (int j = 0; j < inputs.length; j++) {
                    inputs[j] = level[j] + dice.nextGaussian();
                }
                Boolean came = end < 2 ? null : strength * inputs[0] + luck[end - 1] + luck[end - 2] > -0.8;
                ends.get(end).add(new Moment(hospital, end, inputs, grounds(inputs, 40), came));
            }
        }
        return new Past(TODAY, ends, List.of());
    }

    private static List<Ground> grounds(double[] inputs, long n) {
        return Arrays.stream(inputs).mapToObj(value -> new Ground(new Estimate(value, null, null, n), 1)).toList();
    }
}
