package io.itinera.ordering.standing.boundary;

import io.itinera.ordering.boundary.ChoiceRow;
import java.util.List;

/**
 * One standing order with all that its page shows.
 *
 * @param version     what changes of it refer to
 * @param check       its lines beside what they are today
 * @param runs        what was, the newest first
 * @param upcoming    what is to come, soonest first, skipped days among it
 * @param mayTakeOver whether the reader may go on in the owner's place
 */
public record StandingDetailRow(StandingRow row, int version, StandingTerms terms, RunCheck check, List<RunRow> runs,
                                List<RunRow> upcoming, List<ChoiceRow> sites, List<ChoiceRow> costCentres, boolean mayTakeOver) {
}
