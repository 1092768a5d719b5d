package io.itinera.journey.boundary;

import java.time.Duration;
import java.time.Instant;

/** Against which other moment a touchpoint is measured. What is too long or too soon is for whoever asks to say. */
public enum SpanKind {
    /** From a search that found nothing until an article is opened or ordered in the visit. */
    SEARCH_MADE_GOOD(Duration.ZERO, 1, true),
    /** From the last time that a visit touched a cart with something in it until the person submits an order; once the visit is over. */
    CART_ORDERED(Duration.ofHours(12), 168, true),
    /** From an order that was sent or approved, or whose approval was asked, until that goes on. */
    ORDER_WENT_ON(Duration.ZERO, 720, true),
    /** From a quote asked for, a counter-offer or a dispute until it is answered. */
    ANSWERED(Duration.ZERO, 720, true),
    /** Back from work on an order or quote that can be done twice to the same before; from a change of an order, which is that by itself, to itself. */
    DONE_BEFORE(Duration.ZERO, 8_760, false),
    /**
     * Back from a call to what had gone wrong for the hospital in the portal. A call has several: the last mishap that is none of slowness, and of the slow pages
     * after it each that is slower than all nearer to the call. By any figure for slowness the last mishap is among them.
     */
    CALL_AFTER_MISHAP(Duration.ZERO, 168, false);

    private final Duration lag;
    private final int hours;
    private final boolean isAhead;

    SpanKind(Duration lag, int hours, boolean isAhead) {
        this.lag = lag;
        this.hours = hours;
        this.isAhead = isAhead;
    }

    /** How long after it happened a touchpoint may still turn out not to be one of the kind. */
    public Duration lag() {
        return lag;
    }

    /** How far the other moment is looked for, in hours; farther away there is none. */
    public int hours() {
        return hours;
    }

    public Duration reach() {
        return Duration.ofHours(hours);
    }

    /** Whether the other moment comes later. */
    public boolean isAhead() {
        return isAhead;
    }

    /** Of which touchpoints everything is known that may happen within the patience, when all is known before the moment. */
    public Instant known(Instant until, Duration patience) {
        return until.minus(isAhead && patience.compareTo(lag) > 0 ? patience : lag);
    }
}
