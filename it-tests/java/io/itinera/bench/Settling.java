package io.itinera.bench;

import io.itinera.it.Portal;
import io.itinera.it.Rows;
import java.time.Duration;

/**
 * Waits for what a portal does of its own accord after a start, which would otherwise be measured with everything else: gathering the
 * cases of orders, and counting a log that was never counted, which begins two minutes after the start.
 */
final class Settling {
    private static final Duration LONGEST = Duration.ofHours(2);

    private Settling() {
    }

    static void await(Portal portal) {
        awaitCases(portal);
        Rows rows = Rows.of(portal);
        Rows.await("the log is counted, by the hour, the day and the month and by what follows", LONGEST, () -> rows.count("select count(*) from journey.rollup_state"
            + " where counted_until > current_timestamp - interval '1' minute and days_until >= current_date - interval '1' day and months_until + interval '1' month > days_until"
            + " and followed_until > current_timestamp - interval '1' hour and ways_until > current_timestamp - interval '1' hour and spans_until > current_timestamp - interval '1' hour") == 1);
    }

    static void awaitCases(Portal portal) {
        Rows rows = Rows.of(portal);
        Rows.await("the cases of orders are gathered", LONGEST, () -> rows.count("select count(*) from journey.order_touchpoint") > 0);
    }
}
