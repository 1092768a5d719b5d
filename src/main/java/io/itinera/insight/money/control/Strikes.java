package io.itinera.insight.money.control;

import io.itinera.insight.statistics.control.Histories;

/**
 * How often something struck one hospital, month by month, and how often it was in a position to be struck.
 *
 * @param could null, like {@code times}, where nothing of the kind is known of it
 */
record Strikes(long[] times, long[] could) {
    static final Strikes NONE = new Strikes(null, null);

    long times(int month) {
        return times == null ? 0 : times[month];
    }

    /** The first month that a strike of at least so many may have touched. @param ahead so many months ahead does what is measured in one look */
    int touched(int atLeast, int ahead) {
        for (int month = 0; times != null && month < times.length; month++) {
            if (times[month] >= atLeast) {
                return month - ahead;
            }
        }
        return Histories.NEVER;
    }

    /** By month, whether it could have been struck so many months later. */
    boolean[] comparable(int months, int ahead) {
        boolean[] all = new boolean[months];
        for (int month = 0; could != null && month < Math.min(months, could.length - ahead); month++) {
            all[month] = could[month + ahead] > 0;
        }
        return all;
    }
}
