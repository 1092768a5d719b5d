package io.itinera.insight.money.boundary;

import io.itinera.insight.boundary.Estimate;

/**
 * How many orders were followed by another one in time, by what was met in their month: what is seen, not what is due to it.
 *
 * @param band      {@code NONE}, {@code ONCE}, {@code SOME}, {@code MANY}, {@code LOW} or {@code HIGH}
 * @param hospitals how many had such a month
 * @param retention with n orders; null where the hospitals are too few to be shown
 */
public record BandRow(String band, int hospitals, Estimate retention) {
}
