package io.itinera.ordering.approval.entity;

/** How far one step of an order's approval is. */
public enum StepState {
    /** Earlier steps come first. */
    PENDING,
    /** Somebody is asked. */
    OPEN,
    APPROVED,
    REJECTED
}
