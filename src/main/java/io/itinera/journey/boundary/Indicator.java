package io.itinera.journey.boundary;

/** What the portal can measure a touchpoint by: only what it really computes, so that nothing counts as measured by a word alone. */
public enum Indicator {
    /** The share that ends completed. */
    COMPLETION,
    /** How long it takes in the middle case. */
    DURATION,
    /** The short question's effort. */
    EFFORT,
    /** The short question's satisfaction. */
    SATISFACTION,
    /** How many of those asked answer. */
    RESPONSE,
    /** A detector of the friction report. */
    FRICTION
}
