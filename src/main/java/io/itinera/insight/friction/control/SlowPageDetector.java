package io.itinera.insight.friction.control;

/** The portal worked longer than two and a half seconds on a page or a step. */
final class SlowPageDetector extends MomentDetector {
    static final int SLOW_MS = 2_500;

    @Override
    public String code() {
        return "slow-page";
    }

    @Override
    String condition() {
        return "t.server_ms > " + SLOW_MS + " and t.initiator = 'CUSTOMER'";
    }
}
