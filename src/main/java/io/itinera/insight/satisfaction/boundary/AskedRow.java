package io.itinera.insight.satisfaction.boundary;

import io.itinera.insight.boundary.Estimate;

/**
 * How questions fared.
 *
 * @param silent neither answered nor put aside, and the time for it is over
 * @param rate   answered, of those of which it is known what became of them
 */
public record AskedRow(long offered, long answered, long dismissed, long silent, Estimate rate) {
    /** Still possible to answer: nobody knows what becomes of them. */
    public long open() {
        return offered - answered - dismissed - silent;
    }
}
