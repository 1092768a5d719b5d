package io.itinera.insight.log.control;

/** Whoever asked for the log takes no more of it. */
final class BrokenOff extends RuntimeException {
    BrokenOff(Exception cause) {
        super(cause);
    }
}
