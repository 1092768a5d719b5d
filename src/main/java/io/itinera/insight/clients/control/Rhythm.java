package io.itinera.insight.clients.control;

import java.util.Arrays;
import java.util.List;

/**
 * How often somebody comes, and whether they fell silent: longer away than three times their own usual interval and for 30 days at
 * least. The usual interval is the median of the days between those on which they came; below five such days nobody can say.
 *
 * @param usual null where nobody can say
 */
record Rhythm(Double usual, long quiet, boolean silent) {
    static final int TIMES = 3;
    static final int LEAST_DAYS = 30;
    private static final int FEWEST_DAYS = 5;

    /**
     * @param days  numbers of the days on which they came, ascending, each once
     * @param today the number of today
     */
    static Rhythm of(List<Long> days, long today) {
        long quiet = days.isEmpty() ? 0 : today - days.get(days.size() - 1);
        if (days.size() < FEWEST_DAYS) {
            return new Rhythm(null, quiet, false);
        }
        long[] gaps = new long[days.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = days.get(i + 1) - days.get(i);
        }
        Arrays.sort(gaps);
        double usual = (gaps[(gaps.length - 1) / 2] + gaps[gaps.length / 2]) / 2.0;
        return new Rhythm(usual, quiet, quiet > TIMES * usual && quiet >= LEAST_DAYS);
    }
}
