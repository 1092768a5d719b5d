package io.itinera.ordering.approval.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * What whoever is asked about an order is told of how it is held and comes.
 *
 * @param heldUntil the last day on which prices and goods are held
 * @param sites     by name, to which parts of it go apart, or on days of their own; none for an order that goes to one site on one day
 * @param lastOn    when the last of those parts is promised; null where that is not known
 */
public record ApprovalTerms(LocalDate heldUntil, boolean completeOnly, List<String> sites, LocalDate lastOn) {
    /** Whether anything is to be said beside until when it is held. */
    boolean isOutOfTheOrdinary() {
        return completeOnly || !sites.isEmpty();
    }
}
