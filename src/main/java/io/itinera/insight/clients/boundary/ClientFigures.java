package io.itinera.insight.clients.boundary;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What the log tells of one hospital.
 *
 * @param lastSeen     when one of its people last did something; null for not within 90 days
 * @param failures     failures of ours in 14 days, refusals likewise
 * @param failuresNow  the same within 24 hours
 * @param orders       submitted in 30 days, and their value
 * @param touchpoints  of 30 days
 */
public record ClientFigures(Instant lastSeen, long failures, long refusals, long failuresNow, long refusalsNow,
                            long orders, BigDecimal orderValue, long touchpoints) {
    public static final ClientFigures NONE = new ClientFigures(null, 0, 0, 0, 0, 0, BigDecimal.ZERO, 0);
    private static final int STUCK_REFUSALS = 3;

    public ClientFigures seen(Instant last) {
        return new ClientFigures(last, failures, refusals, failuresNow, refusalsNow, orders, orderValue, touchpoints);
    }

    /** Something failed, or was refused three times and more, within the last day. */
    public boolean isStuck() {
        return isStuck(failuresNow, refusalsNow);
    }

    /** The same of what was counted within a day. */
    public static boolean isStuck(long failures, long refusals) {
        return failures > 0 || refusals >= STUCK_REFUSALS;
    }
}
