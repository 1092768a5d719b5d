package io.itinera.insight.friction.boundary;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What an analyst supposes where the log cannot tell.
 *
 * @param minutes       that one time of the kind costs the hospital
 * @param hourly        what an hour of the hospital's people costs
 * @param versions      of both: what was changed since is not overwritten
 */
public record CostAssumptions(BigDecimal minutes, BigDecimal hourly, Versions versions) implements Serializable {
    /** Of the minutes of the kind and of the cost of an hour. */
    public record Versions(int minutes, int hourly) implements Serializable {
    }
}
