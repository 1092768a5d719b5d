package io.itinera.insight.friction.boundary;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One version of a threshold.
 *
 * @param version whoever changes it says that they know this one
 * @param was     before; null for the first version, like the moment and whoever changed it
 * @param person  null also once nobody is known any more
 * @param who     their name
 * @param source  where a published figure comes from; null for one of our own
 */
public record ThresholdRow(Threshold threshold, int version, BigDecimal figure, BigDecimal was, Instant at, Long person, String who, String source) {
    public ThresholdRow by(String name) {
        return new ThresholdRow(threshold, version, figure, was, at, person, name, source);
    }
}
