package io.itinera.insight.statistics.control;

import io.itinera.insight.boundary.Estimate;
import java.util.HashMap;
import java.util.Map;

/**
 * How well a score tells those to whom something happens from the others: the area under the ROC curve, which is the probability that of two
 * of them the one to whom it happens has the higher score (Hanley and McNeil, Radiology 143 (1982) 29-36). Half is chance. The interval is that of
 * Obuchowski (Biometrics 53 (1997) 567-578), because the months of one hospital are alike; where each stands alone it is that of DeLong, DeLong and
 * Clarke-Pearson (Biometrics 44 (1988) 837-845).
 */
public final class RankAccuracy {
    private final double[] scores;
    private final boolean[] happened;
    private final int hits;
    private final int misses;

    private RankAccuracy(double[] scores, boolean[] happened) {
        this.scores = scores;
        this.happened = happened;
        int count = 0;
        for (boolean one : happened) {
            count += one ? 1 : 0;
        }
        hits = count;
        misses = happened.length - count;
    }

    /**
     * @param clusters what belongs together has the same number
     * @return with {@code n} the number of scores; without interval where fewer than two clusters have a hit, or a miss
     */
    public static Estimate area(double[] scores, boolean[] happened, long[] clusters) {
        RankAccuracy ranks = new RankAccuracy(scores, happened);
        return ranks.hits == 0 || ranks.misses == 0 ? new Estimate(null, null, null, scores.length) : ranks.estimate(clusters);
    }

    private Estimate estimate(long[] clusters) {
        double[] placed = placements();
        double area = 0;
        for (int i = 0; i < placed.length; i++) {
            area += happened[i] ? placed[i] / hits : 0;
        }
        Map<Long, double[]> sums = new HashMap<>();
        Map<Long, boolean[]> has = new HashMap<>();
        for (int i = 0; i < placed.length; i++) {
            int side = happened[i] ? 0 : 1;
            sums.computeIfAbsent(clusters[i], any -> new double[2])[side] += placed[i] - area;
            has.computeIfAbsent(clusters[i], any -> new boolean[2])[side] = true;
        }
        long withHits = has.values().stream().filter(sides -> sides[0]).count();
        long withMisses = has.values().stream().filter(sides -> sides[1]).count();
        if (withHits < 2 || withMisses < 2) {
            return new Estimate(area, null, null, scores.length);
        }
        double upper = 0;
        double lower = 0;
        double both = 0;
        for (double[] sum : sums.values()) {
            upper += sum[0] * sum[0];
            lower += sum[1] * sum[1];
            both += sum[0] * sum[1];
        }
        double variance = upper * withHits / ((withHits - 1) * (double) hits * hits) + lower * withMisses / ((withMisses - 1) * (double) misses * misses)
            + 2 * both * sums.size() / ((sums.size() - 1) * (double) hits * misses);
        double reach = Normal.Z95 * Math.sqrt(Math.max(0, variance));
        return new Estimate(area, Math.max(0, area - reach), Math.min(1, area + reach), scores.length);
    }

    /** Of each hit the share of misses below it, of each miss the share of hits above it; equal ones count half. */
    private double[] placements() {
        double[] placed = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (happened[i] && !happened[j]) {
                    double above = scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                    placed[i] += above / misses;
                    placed[j] += above / hits;
                }
            }
        }
        return placed;
    }
}
