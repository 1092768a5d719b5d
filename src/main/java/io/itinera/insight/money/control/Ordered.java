package io.itinera.insight.money.control;

import io.itinera.insight.money.boundary.Outcome;

/**
 * What one hospital ordered, month by month.
 *
 * @param old     whether it had ordered already before the first month
 * @param amounts what the orders of a month came to
 * @param gaps    of the orders of a month, how many were followed by the next one after so many days; the last number is of those that were not within 30
 */
record Ordered(boolean old, double[] amounts, long[][] gaps) {
    /** No next order within so many days. */
    static final int LATER = Outcome.DAYS_TO_WAIT;
    private static final int SHORTEST_RHYTHM = 7;

    Ordered(boolean old, int months) {
        this(old, new double[months], new long[months][LATER + 1]);
    }

    long orders(int month) {
        long all = 0;
        for (long times : gaps[month]) {
            all += times;
        }
        return all;
    }

    /** The first month of which it is known what it ordered: none before its first order, in which it was not there yet. */
    int begun() {
        int month = 0;
        while (!old && month < amounts.length && orders(month) == 0) {
            month++;
        }
        return month;
    }

    /** Twice the median number of days to the next order, at least a week and at most 30 days. */
    int rhythm(int months) {
        long[] all = new long[LATER + 1];
        long n = 0;
        for (int month = 0; month < months; month++) {
            for (int days = 0; days <= LATER; days++) {
                all[days] += gaps[month][days];
                n += gaps[month][days];
            }
        }
        long below = 0;
        int median = 0;
        while (median < LATER && (below + all[median]) * 2 < n) {
            below += all[median++];
        }
        return Math.min(LATER - 1, Math.max(SHORTEST_RHYTHM, 2 * median));
    }

    /** How many of a month's orders were followed by another one within so many days. */
    long followed(int month, int rhythm) {
        long all = 0;
        for (int days = 0; days <= rhythm; days++) {
            all += gaps[month][days];
        }
        return all;
    }

    /** The mean number of days to the next order, at most 31; not a number without orders. */
    double meanDays(int month) {
        double sum = 0;
        for (int days = 0; days <= LATER; days++) {
            sum += (double) days * gaps[month][days];
        }
        return sum / orders(month);
    }

    double share(int month, int rhythm) {
        return (double) followed(month, rhythm) / orders(month);
    }
}
