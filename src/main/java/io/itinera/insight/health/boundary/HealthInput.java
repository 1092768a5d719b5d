package io.itinera.insight.health.boundary;

import io.itinera.insight.boundary.Estimate;

/** What a hospital's health is told from; {@code insight.health.input.<name>} says what, {@code insight.health.value.<name>} how it stands. */
public enum HealthInput {
    /** What was ordered for in 30 days, in parts of what is usual in 30 of the last 90. */
    RHYTHM,
    /** Late, short, returned and disputed ones for each delivery of 90 days. */
    DELIVERIES,
    /** Refused, failed and out of stock for each visit of 30 days; orders themselves are told by {@link #REFUSED}. */
    FRICTION,
    /** The mean of the answers of 90 days, each brought to 0 to 1. */
    ANSWERS,
    /** Contracts of whose end the hospital was warned within 90 days and on which it has not decided. */
    CONTRACTS,
    /** The part of the attempts to order that was refused or failed in 30 days. */
    REFUSED;

    /** Whether a figure of it is told as one: contracts that wait are counted whole, of the others a few say little. */
    public boolean isEnough(Estimate figure) {
        return this == CONTRACTS || figure.isEnough();
    }
}
