package io.itinera.insight.action.boundary;

/** Where an action stands on a day. */
public enum ActionState {
    /** It can still be changed. */
    DRAFT,
    /** It is fixed and has not begun. */
    REGISTERED,
    RUNNING,
    /** Its weeks are over, and its effect can be read. */
    OVER,
    READ,
    ABANDONED
}
