package io.itinera.catalog.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** There cannot be less than nothing of an article, nor more than a warehouse holds, nor something on its way on no day. */
public class StockImpossible extends BusinessRuleViolation {
    public StockImpossible() {
        super("stock-impossible");
    }
}
