package io.itinera.insight.friction.control;

import io.itinera.insight.friction.boundary.Threshold;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** The thresholds that hold, or that somebody tries. Equal ones lead to equal figures, whatever decimals they are written with. */
public record Thresholds(Map<Threshold, BigDecimal> figures) {
    private static final BigDecimal MILLIS = BigDecimal.valueOf(1_000);

    public Thresholds {
        Map<Threshold, BigDecimal> plain = new EnumMap<>(Threshold.class);
        figures.forEach((threshold, figure) -> plain.put(threshold, figure.stripTrailingZeros()));
        figures = Map.copyOf(plain);
    }

    /** These with some others. */
    public Thresholds with(Map<Threshold, BigDecimal> others) {
        Map<Threshold, BigDecimal> all = new EnumMap<>(figures);
        all.putAll(others);
        return new Thresholds(all);
    }

    /** In thousandths of its unit: milliseconds, of seconds. */
    public int millis(Threshold threshold) {
        return figures.get(threshold).multiply(MILLIS).intValueExact();
    }

    /** Of one that is whole. */
    public int whole(Threshold threshold) {
        return figures.get(threshold).intValueExact();
    }
}
