package io.itinera.insight.action.boundary;

/**
 * What an action can be meant to move: a closed set, so that each has one definition ({@code insight.action.measure.<code>.definition}) and nobody finds
 * afterwards the one that moved.
 */
public enum Measure {
    /** The share of visits in which a detector found its kind of friction. */
    FRICTION(About.FRICTION, true, true, 0),
    /** The share of searches that found nothing. */
    EMPTY_SEARCH(About.NOTHING, true, true, 0),
    /** The share of touchpoints of a type that ended completed. */
    COMPLETION(About.TOUCHPOINT, true, false, 0),
    /** The mean effort (1 to 7, 7 easiest) of answers after a type of touchpoint. */
    EFFORT(About.TOUCHPOINT, false, false, 0),
    /** The share of answers of 4 or 5 after a type of touchpoint. */
    SATISFACTION(About.TOUCHPOINT, true, false, 0),
    /** The share of orders that the hospital followed by another one within two weeks. */
    REORDER(About.NOTHING, true, false, 2);

    /** What a measure has to be told to look at. */
    public enum About { NOTHING, FRICTION, TOUCHPOINT }

    private final About about;
    private final boolean share;
    private final boolean lessIsBetter;
    private final int weeksToWait;

    Measure(About about, boolean share, boolean lessIsBetter, int weeksToWait) {
        this.about = about;
        this.share = share;
        this.lessIsBetter = lessIsBetter;
        this.weeksToWait = weeksToWait;
    }

    public About about() {
        return about;
    }

    /** Whether it lies between 0 and 1. */
    public boolean isShare() {
        return share;
    }

    public boolean isLessBetter() {
        return lessIsBetter;
    }

    /** How many weeks after a week it is only known what became of it. */
    public int weeksToWait() {
        return weeksToWait;
    }

    /** Whether a change is one for the better. */
    public boolean isBetter(double change) {
        return isLessBetter() ? change < 0 : change > 0;
    }
}
