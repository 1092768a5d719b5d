package io.itinera.insight.money.control;

import io.itinera.insight.statistics.control.Histories;
import java.util.Arrays;

/**
 * How often something struck one hospital, month by month, and how often it was in a position to be struck.
 *
 * @param could null where every hospital always is
 */
record Strikes(long[] times, long[] could) {
    static final Strikes NONE = new Strikes(null, null);

    long times(int month) {
        return times == null ? 0 : times[month];
    }

    /** The first month in which it struck at least so often. */
    int first(int atLeast, int months) {
        for (int month = 0; month < months; month++) {
            if (times(month) >= atLeast) {
                return month;
            }
        }
        return Histories.NEVER;
    }

    boolean[] comparable(int months, boolean always) {
        boolean[] all = new boolean[months];
        Arrays.fill(all, always);
        for (int month = 0; !always && could != null && month < months; month++) {
            all[month] = could[month] > 0;
        }
        return all;
    }
}
