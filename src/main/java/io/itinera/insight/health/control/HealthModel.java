package io.itinera.insight.health.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.health.boundary.HealthInput;
import io.itinera.insight.health.boundary.HealthScore;
import io.itinera.insight.health.boundary.HealthScore.Part;
import io.itinera.insight.health.boundary.HealthTrial;
import io.itinera.insight.health.boundary.HealthTrial.Group;
import io.itinera.insight.health.boundary.HealthTrial.Verdict;
import io.itinera.insight.health.boundary.HealthTrial.Weight;
import io.itinera.insight.health.control.Past.Decision;
import io.itinera.insight.health.control.Past.Ground;
import io.itinera.insight.health.control.Past.Moment;
import io.itinera.insight.statistics.control.Calibration;
import io.itinera.insight.statistics.control.LogisticRegression;
import io.itinera.insight.statistics.control.RankAccuracy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The weights of the inputs, learned from the past of all hospitals, and the trial of them. On each day of the trial the score is that which could
 * have been made on that day: from hospitals and months of which was known by then what came of them.
 */
final class HealthModel {
    /** So much that a weight must earn its distance from nothing; one standard deviation of what is supposed of it. */
    private static final double RIDGE = 1;
    private static final double FULL = 100;
    private static final Set<HealthInput> MORE_IS_BETTER = EnumSet.of(HealthInput.RHYTHM, HealthInput.ANSWERS);
    private static final HealthInput[] INPUTS = HealthInput.values();

    private final Past past;
    private final Optional<LogisticRegression> today;
    private final List<Moment> usualOf;
    private final double[][] usual;
    private final HealthTrial trial;

    HealthModel(Past past) {
        this.past = past;
        List<Moment> learned = past.before(0);
        today = fit(learned);
        usualOf = learned.isEmpty() ? past.moments(0) : learned;
        usual = usual(usualOf);
        trial = tried(learned.size());
    }

    HealthTrial trial() {
        return trial;
    }

    /** Of every hospital that had ordered in the 90 days before. */
    Map<Long, HealthScore> scores() {
        Map<Long, HealthScore> scores = new TreeMap<>();
        past.moments(0).forEach(moment -> scores.put(moment.account(), score(moment)));
        return scores;
    }

    /** The hospitals from which it is known what is usual, for each input. */
    Map<HealthInput, Set<Long>> known() {
        Map<HealthInput, Set<Long>> known = new EnumMap<>(HealthInput.class);
        for (HealthInput input : INPUTS) {
            known.put(input, usualOf.stream().filter(moment -> Double.isFinite(moment.inputs()[input.ordinal()])).map(Moment::account)
                .collect(Collectors.toSet()));
        }
        return known;
    }

    /** Of a hospital that did not. */
    HealthScore nothing() {
        return new HealthScore(past.asOf(), null, null, List.of());
    }

    private HealthScore score(Moment moment) {
        double[] inputs = moment.inputs();
        LogisticRegression telling = trial.isForetelling() ? today.orElse(null) : null;
        double[] shares = telling == null ? null : telling.shares(inputs);
        List<Part> parts = new ArrayList<>();
        for (int j = 0; j < INPUTS.length; j++) {
            double away = usual[1][j] > 0 ? (inputs[j] - usual[0][j]) / usual[1][j] : 0;
            boolean worse = MORE_IS_BETTER.contains(INPUTS[j]) ? away <= -1 : away >= 1;
            Ground ground = moment.grounds().get(j);
            parts.add(new Part(INPUTS[j], ground.figure(), ground.times(), known(usual[0][j]), shares == null ? null : shares[j] * FULL,
                worse && INPUTS[j].isEnough(ground.figure())));
        }
        return telling == null ? new HealthScore(past.asOf(), null, null, parts)
            : new HealthScore(past.asOf(), (int) Math.round(telling.probability(inputs) * FULL), (int) Math.round(telling.base() * FULL), parts);
    }

    private static Double known(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static double[][] usual(List<Moment> moments) {
        double[][] usual = new double[2][INPUTS.length];
        for (int j = 0; j < INPUTS.length; j++) {
            int input = j;
            double[] values = moments.stream().mapToDouble(moment -> moment.inputs()[input]).filter(Double::isFinite).toArray();
            double mean = Arrays.stream(values).average().orElse(Double.NaN);
            usual[0][j] = mean;
            usual[1][j] = Math.sqrt(Arrays.stream(values).map(x -> (x - mean) * (x - mean)).average().orElse(0));
        }
        return usual;
    }

    private static Optional<LogisticRegression> fit(List<Moment> moments) {
        long went = moments.stream().filter(Moment::wentOn).count();
        if (moments.size() < HealthTrial.FEWEST || went < HealthTrial.FEWEST_EITHER || moments.size() - went < HealthTrial.FEWEST_EITHER) {
            return Optional.empty();
        }
        boolean[] happened = new boolean[moments.size()];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = moments.get(i).wentOn();
        }
        return LogisticRegression.fit(moments.stream().map(Moment::inputs).toList(), happened, RIDGE);
    }

    private HealthTrial tried(long learned) {
        Foretold orders = new Foretold();
        Foretold renewals = new Foretold();
        int months = 0;
        for (int month : past.known()) {
            Optional<LogisticRegression> then = fit(past.before(month));
            if (then.isPresent()) {
                months++;
                List<Moment> moments = past.moments(month);
                moments.forEach(moment -> orders.add(moment.account(), then.get().probability(moment.inputs()), moment.wentOn()));
                Map<Long, Moment> byHospital = Past.byHospital(moments);
                for (Decision decision : past.decisions()) {
                    if (decision.month() == month - 1 && byHospital.containsKey(decision.account())) {
                        renewals.add(decision.account(), then.get().probability(byHospital.get(decision.account()).inputs()), decision.renewed());
                    }
                }
            }
        }
        Estimate area = orders.area();
        Verdict verdict = verdict(orders, area);
        List<Group> groups = Calibration.groups(orders.scores(), orders.happened(), HealthTrial.FEWEST_EITHER * 2).stream()
            .map(group -> new Group(group.foretold(), group.happened())).toList();
        return new HealthTrial(past.asOf(), verdict, verdict == Verdict.TOO_FEW ? untold(area) : area, months, orders.hits(), orders.hospitals(), groups,
            told(renewals.area()), renewals.hits(), weights(), learned);
    }

    /** Without an interval nobody can say what the figure is worth. */
    private static Estimate told(Estimate area) {
        return area.low() == null ? untold(area) : area;
    }

    private static Estimate untold(Estimate area) {
        return new Estimate(null, null, null, area.n());
    }

    private Verdict verdict(Foretold orders, Estimate area) {
        boolean few = orders.isFew() || area.low() == null || today.isEmpty();
        return few ? Verdict.TOO_FEW : area.low() > 0.5 ? Verdict.FORETELLS : Verdict.CHANCE;
    }

    private List<Weight> weights() {
        List<Weight> weights = new ArrayList<>();
        today.ifPresent(found -> {
            for (int j = 0; j < INPUTS.length; j++) {
                weights.add(new Weight(INPUTS[j], Math.exp(found.weights()[j])));
            }
        });
        return weights;
    }

    /** What was foretold, and what came. */
    private static final class Foretold {
        private final List<Double> scores = new ArrayList<>();
        private final List<Boolean> happened = new ArrayList<>();
        private final List<Long> accounts = new ArrayList<>();

        void add(long account, double score, boolean came) {
            scores.add(score);
            happened.add(came);
            accounts.add(account);
        }

        double[] scores() {
            return scores.stream().mapToDouble(Double::doubleValue).toArray();
        }

        boolean[] happened() {
            boolean[] all = new boolean[happened.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = happened.get(i);
            }
            return all;
        }

        long hits() {
            return happened.stream().filter(Boolean::booleanValue).count();
        }

        long hospitals() {
            return accounts.stream().distinct().count();
        }

        boolean isFew() {
            return scores.size() < HealthTrial.FEWEST || hits() < HealthTrial.FEWEST_EITHER || scores.size() - hits() < HealthTrial.FEWEST_EITHER;
        }

        Estimate area() {
            return RankAccuracy.area(scores(), happened(), accounts.stream().mapToLong(Long::longValue).toArray());
        }
    }
}
