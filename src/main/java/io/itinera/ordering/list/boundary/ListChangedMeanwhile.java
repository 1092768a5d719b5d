package io.itinera.ordering.list.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Somebody changed the list since it was seen, a colleague or the same person in another tab: nobody's change is lost. */
public class ListChangedMeanwhile extends BusinessRuleViolation {
    public ListChangedMeanwhile() {
        super("list-changed-meanwhile");
    }
}
