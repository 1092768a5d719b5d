package io.itinera.shared;

/** Somebody else changed the same thing in the meantime: the second one is told instead of overwriting the first. */
public class ChangedMeanwhile extends BusinessRuleViolation {
    public ChangedMeanwhile() {
        super("changed-meanwhile");
    }
}
