package io.itinera.insight.statistics.control;

import io.itinera.insight.boundary.Estimate;
import java.util.HashMap;
import java.util.Map;

/**
 * How well a score tells those to whom something happens from the others: the area under the ROC curve, which is the probability that of two
 * of them the one to whom it happens has the higher score (Hanley and McNeil, Radiology 143 (1982) 29-36). Half is chance. The error is that of
 * Obuchowski (Biometrics 53 (1997) 567-578), because the months of one hospital are alike; where each stands alone it is that of DeLong, DeLong and
 * Clarke-Pearson (Biometrics 44 (1988) 837-845). The interval is taken on the scale of the logit, so that it keeps within 0 and 1 and tells near an
 * end what it does not know; both are too small where few clusters stand on a side, so that there are none then.
 */
public final class RankAccuracy {
    /** Clusters with a hit, and with a miss. */
    static final int FEWEST_CLUSTERS = 10;
    private static final double NOTHING = 1e-9;

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
     * @return with {@code n} the number of scores; without interval where fewer than ten clusters have a hit, or a miss, and where all are told apart
     */
    public static Estimate area(double[] scores, boolean[] happened, long[] clusters) {
        RankAccuracy ranks = new RankAccuracy(scores, happened);
        if (ranks.hits == 0 || ranks.misses == 0) {
            return new Estimate(null, null, null, scores.length);
        }
        double[] placed = ranks.placements();
        double area = ranks.area(placed);
        double error = ranks.error(placed, area, clusters);
        if (Double.isNaN(error) || error < NOTHING || Math.min(area, 1 - area) < NOTHING) {
            return new Estimate(area, null, null, scores.length);
        }
        double middle = Math.log(area / (1 - area));
        double spread = error / (area * (1 - area));
        return new Estimate(area, share(middle - Normal.Z95 * spread), share(middle + Normal.Z95 * spread), scores.length);
    }

    private static double share(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private double area(double[] placed) {
        double area = 0;
        for (int i = 0; i < placed.length; i++) {
            area += happened[i] ? placed[i] / hits : 0;
        }
        return area;
    }

    /** Not a number where too few clusters have a hit, or a miss. */
    private double error(double[] placed, double area, long[] clusters) {
        Map<Long, double[]> sums = new HashMap<>();
        Map<Long, boolean[]> has = new HashMap<>();
        for (int i = 0; i < placed.length; i++) {
            int side = happened[i] ? 0 : 1;
            sums.computeIfAbsent(clusters[i], any -> new double[2])[side] += placed[i] - area;
            has.computeIfAbsent(clusters[i], any -> new boolean[2])[side] = true;
        }
        long withHits = has.values().stream().filter(sides -> sides[0]).count();
        long withMisses = has.values().stream().filter(sides -> sides[1]).count();
        if (withHits < FEWEST_CLUSTERS || withMisses < FEWEST_CLUSTERS) {
            return Double.NaN;
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
        return Math.sqrt(Math.max(0, variance));
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
