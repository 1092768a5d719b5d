package io.itinera.insight.log.control;

/** Whoever asked for the log takes no more of it. */
public final class BrokenOff extends RuntimeException {
    public BrokenOff(Exception cause) {
        super(cause);
    }
}
