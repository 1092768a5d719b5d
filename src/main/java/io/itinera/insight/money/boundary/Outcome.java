package io.itinera.insight.money.boundary;

/** What hospitals do with their money, each defined by {@code insight.money.outcome.<code>.definition}. All of them are looked at together, so all of them share one error of 5 %. */
public enum Outcome {
    /** The share of a month's orders that were followed by another one within the hospital's usual rhythm. */
    REORDER(true, false, true),
    /** The mean number of days from an order of the month to the next one. */
    DAYS(false, false, true),
    /** The share of the catalogue's divisions that something was ordered from in the month. */
    DIVISIONS(true, false, false),
    /** The amount of the month's orders, as part of the hospital's own mean of the months before. */
    REVENUE(false, true, false),
    /** The same of one division. */
    DIVISION(false, true, false);

    /** So many days after a month it is known what followed its orders. */
    public static final int DAYS_TO_WAIT = 31;

    private final boolean share;
    private final boolean relative;
    private final boolean followed;

    Outcome(boolean share, boolean relative, boolean followed) {
        this.share = share;
        this.relative = relative;
        this.followed = followed;
    }

    public boolean isShare() {
        return share;
    }

    /** Whether it is told as a part of what it would have been. */
    public boolean isRelative() {
        return relative;
    }

    /** Whether a change is one for the better. */
    public boolean isBetter(double change) {
        return this == DAYS ? change < 0 : change > 0;
    }

    /** Whether it is only known later, from what followed. */
    public boolean isFollowed() {
        return followed;
    }
}
