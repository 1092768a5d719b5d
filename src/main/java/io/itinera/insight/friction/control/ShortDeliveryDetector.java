package io.itinera.insight.friction.control;

/** A receipt of less than was shipped. */
final class ShortDeliveryDetector extends MomentDetector {
    @Override
    public String code() {
        return "short-delivery";
    }

    @Override
    public boolean isFeltLater() {
        return true;
    }

    @Override
    String condition() {
        return "t.type = 'RECEIPT_CONFIRMED' and t.reason in ('short', 'short-delivery')";
    }
}
