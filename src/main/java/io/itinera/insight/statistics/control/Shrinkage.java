package io.itinera.insight.statistics.control;

import io.itinera.insight.boundary.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Means of many cells, each drawn towards the mean of all by as much as it is likely to be chance: empirical Bayes, a cell with few answers moves far, one with many hardly.
 * Its own mean weighs {@code n / (n + within / between)} (James and Stein 1961; Efron and Morris, JASA 70, 1975), with the variance between cells by moments and what is lost by
 * estimating it, in the weight and in the interval, as Morris, JASA 78 (1983), section 5, says. For shares that is the estimate of the beta-binomial, {@code (x + a) / (n + a + b)}
 * with {@code a + b = m (1 - m) / between - 1}. Answers of one hospital are alike, so that the error of a cell's mean is that of hospitals within cells (analysis of variance,
 * nested). The interval is that of a beta distribution on the scale with the estimated mean and variance, so that it never leaves the scale.
 *
 * @param mean   of all cells, each weighing by what is known of it
 * @param alike  whether no variance between cells was found: then the own mean of each weighs {@code 2 / (k - 1)} of k cells, however many answers it has, because that there is none
 *               is itself an estimate
 * @param differ whether cells differ beyond chance at all, at 5 %; while they do not, none of them is told apart from the others
 * @param cells  in the order in which they came
 */
public record Shrinkage(double mean, boolean alike, boolean differ, List<Cell> cells) {
    /** With fewer cells nothing is known of how much they differ. */
    static final int FEWEST_CELLS = 4;
    private static final int ROUNDS = 200;
    private static final double SETTLED = 1e-10;
    private static final double UPPER = 0.975;
    private static final double CHANCE = 0.05;

    /**
     * A cell after it was drawn.
     *
     * @param estimate with its 95 % interval; n as it was
     * @param weight   what its own answers weigh in it, from 0 to 1
     * @param error    the standard error of the estimate
     */
    public record Cell(Estimate estimate, double weight, double error) {
        /** Whether it is higher than the other beyond chance, of two of the same cells. */
        public boolean isAbove(Cell other) {
            return estimate.value() - other.estimate.value() > Normal.Z95 * Math.hypot(error, other.error);
        }
    }

    /** The ends of the scale. */
    public record Scale(double lowest, double highest) {
        private double span() {
            return highest - lowest;
        }
    }

    /**
     * @param cells each as its hospitals, none of them empty
     * @return nothing where there are too few cells, or nothing varies within them
     */
    public static Optional<Shrinkage> of(List<List<Moments>> cells, Scale scale) {
        Errors errors = Errors.of(cells);
        if (cells.size() < FEWEST_CELLS || errors.freedom() <= 0 || errors.within() + errors.hospitals() <= 0) {
            return Optional.empty();
        }
        List<Moments> wholes = cells.stream().map(Errors::whole).toList();
        double[] means = wholes.stream().mapToDouble(Moments::mean).toArray();
        double[] variances = cells.stream().mapToDouble(errors::ofMean).toArray();
        double between = between(means, variances);
        double mean = mean(means, variances, between);
        List<Cell> drawn = new ArrayList<>();
        for (int i = 0; i < means.length; i++) {
            drawn.add(drawn(i, new Seen(means, variances, between), wholes.get(i).n(), scale));
        }
        return Optional.of(new Shrinkage(mean, between <= 0, differ(means, variances, errors.freedom()), List.copyOf(drawn)));
    }

    /** Cochran's Q over its degrees of freedom; the errors are estimated, so that it is held against F. */
    private static boolean differ(double[] means, double[] variances, long freedom) {
        double centre = mean(means, variances, 0);
        double q = 0;
        for (int i = 0; i < means.length; i++) {
            q += square(means[i] - centre) / variances[i];
        }
        double cells = means.length - 1.0;
        return FDistribution.of(cells, freedom).survivalProbability(q / cells) < CHANCE;
    }

    /** Morris 1983, equation 5.4 without regression: solved by going round. */
    private static double between(double[] means, double[] variances) {
        double factor = means.length / (means.length - 1.0);
        double between = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double centre = mean(means, variances, between);
            double sum = 0;
            double weights = 0;
            for (int i = 0; i < means.length; i++) {
                double weight = 1 / (variances[i] + between);
                sum += weight * (factor * square(means[i] - centre) - variances[i]);
                weights += weight;
            }
            double next = Math.max(0, sum / weights);
            boolean settled = Math.abs(next - between) <= SETTLED * (1 + between);
            between = next;
            if (settled) {
                break;
            }
        }
        return between;
    }

    private static double mean(double[] means, double[] variances, double between) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < means.length; i++) {
            sum += means[i] / (variances[i] + between);
            weights += 1 / (variances[i] + between);
        }
        return sum / weights;
    }

    /** All cells' own means with the variances of their errors, and the variance between cells. */
    private record Seen(double[] means, double[] variances, double between) {
    }

    private static Cell drawn(int at, Seen seen, long n, Scale scale) {
        double[] variances = seen.variances();
        double between = seen.between();
        int cells = variances.length;
        double weights = 0;
        double errors = 0;
        for (double variance : variances) {
            weights += 1 / (variance + between);
            errors += variance / (variance + between);
        }
        double centre = mean(seen.means(), variances, between);
        double away = seen.means()[at] - centre;
        double known = variances[at] + between;
        double drawn = (cells - 3.0) / (cells - 1.0) * variances[at] / known;
        double own = cells / known / weights;
        double guessed = 2.0 / (cells - 3.0) * drawn * drawn * (errors / weights + between) / known;
        double variance = variances[at] * (1 - (cells - own) / cells * drawn) + guessed * square(away);
        double value = centre + (1 - drawn) * away;
        return new Cell(interval(value, variance, n, scale), 1 - drawn, Math.sqrt(variance));
    }

    private static Estimate interval(double value, double variance, long n, Scale scale) {
        double share = (value - scale.lowest()) / scale.span();
        double size = share * (1 - share) / (variance / square(scale.span())) - 1;
        if (!(size > 0)) {
            return new Estimate(value, scale.lowest(), scale.highest(), n);
        }
        BetaDistribution beta = BetaDistribution.of(share * size, (1 - share) * size);
        return new Estimate(value, scale.lowest() + scale.span() * beta.inverseCumulativeProbability(1 - UPPER),
            scale.lowest() + scale.span() * beta.inverseCumulativeProbability(UPPER), n);
    }

    private static double square(double value) {
        return value * value;
    }

    /**
     * How answers vary: within the hospitals of a cell, and between them.
     *
     * @param within    the variance of answers of one hospital in one cell
     * @param hospitals the variance that the hospitals of a cell add; never below nothing
     * @param freedom   of what the error of a mean is estimated by
     */
    private record Errors(double within, double hospitals, long freedom) {
        static Errors of(List<List<Moments>> cells) {
            long answers = 0;
            long hospitals = 0;
            double inside = 0;
            double among = 0;
            double sizes = 0;
            for (List<Moments> cell : cells) {
                Moments whole = whole(cell);
                answers += whole.n();
                hospitals += cell.size();
                inside += cell.stream().mapToDouble(Errors::squares).sum();
                among += Math.max(0, squares(whole) - cell.stream().mapToDouble(Errors::squares).sum());
                sizes += cell.stream().mapToDouble(its -> square(its.n())).sum() / whole.n();
            }
            long insideFreedom = answers - hospitals;
            long amongFreedom = hospitals - cells.size();
            long all = insideFreedom + amongFreedom;
            if (insideFreedom <= 0 || amongFreedom <= 0) {
                return new Errors(all <= 0 ? 0 : (inside + among) / all, 0, all);
            }
            double within = inside / insideFreedom;
            double added = (among / amongFreedom - within) / ((answers - sizes) / amongFreedom);
            return added > 0 ? new Errors(within, added, amongFreedom) : new Errors((inside + among) / all, 0, all);
        }

        static Moments whole(List<Moments> cell) {
            return cell.stream().reduce(Moments.NONE, Moments::and);
        }

        /** The variance of a cell's mean. */
        double ofMean(List<Moments> cell) {
            double n = whole(cell).n();
            return within / n + hospitals * cell.stream().mapToDouble(its -> square(its.n() / n)).sum();
        }

        /** Around their mean. */
        private static double squares(Moments of) {
            return Math.max(0, of.squares() - of.sum() * of.sum() / of.n());
        }
    }
}
