package io.itinera.insight.friction.boundary;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.statistics.control.Newcombe;
import io.itinera.insight.statistics.control.Wilson;

/**
 * How many visits in which somebody looked for articles or filled a cart led to an order, of those touched by a friction and of all others.
 * It shows a difference and not its cause.
 *
 * @param touched visits, and of them {@code touchedOrdered} led to an order
 * @param others  visits, likewise
 */
public record Reordering(long touched, long touchedOrdered, long others, long othersOrdered) {
    /** Within how many days after the beginning of a visit its person must have ordered. */
    public static final int DAYS = 7;
    /** How long what is felt after an order touches the visits of the hospital that follow. */
    public static final int FELT_DAYS = 30;

    public static final Reordering UNKNOWN = new Reordering(0, 0, 0, 0);

    public Estimate touchedShare() {
        return Wilson.share(touchedOrdered, touched);
    }

    public Estimate othersShare() {
        return Wilson.share(othersOrdered, others);
    }

    /** Of the touched less that of the others. */
    public Estimate difference() {
        return Newcombe.difference(touchedOrdered, touched, othersOrdered, others);
    }

    /** Whether both groups are large enough for anything to be said. */
    public boolean isTold() {
        return Math.min(touched, others) >= Estimate.FEWEST;
    }

    /** Whether the touched led to orders less often, by more than chance brings about. */
    public boolean isLess() {
        return isTold() && difference().high() < 0;
    }

    /** How many orders more there would have been, had the touched led to orders as often as the others. */
    public Estimate ordersLost() {
        Estimate difference = difference();
        return new Estimate(-difference.value() * touched, -difference.high() * touched, -difference.low() * touched, touched);
    }
}
