package io.itinera.shared;

/** What was asked for does not exist, as far as the asker is concerned. */
public class NoSuchRecord extends BusinessRuleViolation {
    public NoSuchRecord() {
        super("no-such-record");
    }
}
