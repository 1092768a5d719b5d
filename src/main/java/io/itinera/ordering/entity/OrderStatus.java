package io.itinera.ordering.entity;

import java.util.EnumSet;
import java.util.Set;

/** Where a purchase order stands in its life, and what it can become next. */
public enum OrderStatus {
    /** Above its buyer's limit: an approver has to release it before the supplier sees it. */
    AWAITING_APPROVAL,
    /** With the supplier, who has not answered yet. */
    SUBMITTED,
    /** The supplier said what comes and when. */
    CONFIRMED,
    PARTLY_SHIPPED,
    /** Everything that will come is on its way. */
    SHIPPED,
    /** The hospital has everything. */
    RECEIVED,
    /** An approver turned it down. */
    REJECTED,
    /** The buyer took it back, or the supplier can deliver nothing of it. */
    CANCELLED;

    /** Orders of which somebody still expects something. */
    public static final Set<OrderStatus> OPEN =
        Set.copyOf(EnumSet.of(AWAITING_APPROVAL, SUBMITTED, CONFIRMED, PARTLY_SHIPPED, SHIPPED));
    /** Orders on which the supplier still has work. */
    public static final Set<OrderStatus> WITH_SUPPLIER = Set.copyOf(EnumSet.of(SUBMITTED, CONFIRMED, PARTLY_SHIPPED));
    private static final Set<OrderStatus> ANSWERED = Set.copyOf(EnumSet.of(CONFIRMED, PARTLY_SHIPPED, SHIPPED, RECEIVED));

    /** Whether somebody still expects something of an order whose status has this name. */
    public static boolean isOpen(String name) {
        return OPEN.contains(valueOf(name));
    }

    /** Whether the supplier has certainly said what comes of an order whose status has this name. */
    public static boolean isAnswered(String name) {
        return ANSWERED.contains(valueOf(name));
    }

    /** Whether the supplier has not started on such an order: its buyer can change it or take it back. */
    public boolean isBeforeSupplier() {
        return this == AWAITING_APPROVAL || this == SUBMITTED;
    }

    public boolean canBecome(OrderStatus next) {
        return switch (this) {
            case AWAITING_APPROVAL -> next == SUBMITTED || next == REJECTED || next == CANCELLED;
            case SUBMITTED -> next == CONFIRMED || next == CANCELLED;
            case CONFIRMED -> next == PARTLY_SHIPPED || next == SHIPPED || next == CANCELLED;
            case PARTLY_SHIPPED -> next == SHIPPED || next == RECEIVED;
            case SHIPPED -> next == RECEIVED;
            case RECEIVED, REJECTED, CANCELLED -> false;
        };
    }
}
