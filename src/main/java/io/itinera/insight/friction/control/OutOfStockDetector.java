package io.itinera.insight.friction.control;

import io.itinera.platform.persistence.SqlQuery;

/** An article that cannot be supplied, noticed only in the cart. */
final class OutOfStockDetector extends MomentDetector {
    @Override
    public String code() {
        return "out-of-stock";
    }

    @Override
    SqlQuery condition(Looking looking) {
        return SqlQuery.of("t.type = 'OUT_OF_STOCK_MET' and t.initiator = 'CUSTOMER'");
    }
}
