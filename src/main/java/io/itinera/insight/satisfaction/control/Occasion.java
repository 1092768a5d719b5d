package io.itinera.insight.satisfaction.control;

import io.itinera.insight.satisfaction.entity.Cue;
import io.itinera.insight.satisfaction.entity.Instrument;

/**
 * When which question is put.
 *
 * @param rank        of several that are due at once the lowest is put
 * @param expectation whether it is asked too how it compares with what was expected
 * @param letterAfter after how many days unseen it goes out as a letter; null for never
 */
public record Occasion(String code, int rank, Instrument instrument, Cue cue, boolean expectation, Integer letterAfter, boolean on) {
}
