package io.itinera.insight.friction.control;

/** An article that cannot be supplied, noticed only in the cart. */
final class OutOfStockDetector extends MomentDetector {
    @Override
    public String code() {
        return "out-of-stock";
    }

    @Override
    String condition() {
        return "t.type = 'OUT_OF_STOCK_MET' and t.initiator = 'CUSTOMER'";
    }
}
