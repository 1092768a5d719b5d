package io.itinera.ordering.approval.entity;

/** What of an order makes a rule ask for an approval. */
public enum ApprovalCause {
    /** The order costs more than its buyer may order alone; a requester may order nothing alone. */
    BUYER_LIMIT(false),
    /** The order costs more than so much. */
    AMOUNT(true),
    /** An article is bought at its list price, without a contract. */
    OFF_CONTRACT(false),
    /** The hospital has never bought an article before. */
    FIRST_ORDER(false),
    /** An article is of a category. */
    CATEGORY(false),
    /** An article costs so many per cent more than when the hospital bought it last. */
    PRICE_RISE(true),
    /** The order is booked to a cost centre. */
    COST_CENTRE(false),
    /** The order is more than is left of a budget that asks then. */
    OVER_BUDGET(false);

    private final boolean threshold;

    ApprovalCause(boolean threshold) {
        this.threshold = threshold;
    }

    /** Whether a rule says from which figure on. */
    public boolean hasThreshold() {
        return threshold;
    }
}
