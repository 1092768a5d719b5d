package io.itinera.insight.statistics.control;

/** How many figures there are, their sum and that of their squares: all that a comparison of means needs to know. */
public record Moments(long n, double sum, double squares) {
    public static final Moments NONE = new Moments(0, 0, 0);

    /** The same with so many equal figures more. */
    public Moments add(double value, long times) {
        return new Moments(n + times, sum + value * times, squares + value * value * times);
    }

    /** All of both. */
    public Moments and(Moments other) {
        return new Moments(n + other.n, sum + other.sum, squares + other.squares);
    }

    public double mean() {
        return sum / n;
    }

    /** Of the mean: the estimated variance over n. */
    double meanVariance() {
        return Math.max(0, (squares - sum * sum / n) / (n - 1)) / n;
    }
}
