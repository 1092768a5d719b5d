package io.itinera.insight.friction.control;

/** A step or a page that failed by our own fault. */
final class FailureDetector extends MomentDetector {
    @Override
    public String code() {
        return "failure";
    }

    @Override
    String condition() {
        return "t.outcome = 'FAILED' and t.initiator <> 'SUPPLIER'";
    }
}
