package io.itinera.ordering.difference.entity;

/** What was said last about a difference, and what can be said next. */
public enum DecisionState {
    /** The hospital takes it as it is; that is the end. */
    ACCEPTED,
    /** The hospital wants it otherwise, and waits for the supplier. */
    DISPUTED,
    /** The supplier has answered; the hospital accepts, or disputes again. */
    SETTLED,
    /** The hospital takes back that it disputed: the difference stands open again. */
    WITHDRAWN;

    public boolean canBecome(DecisionState next) {
        return switch (this) {
            case ACCEPTED -> false;
            case DISPUTED -> next == SETTLED || next == WITHDRAWN;
            case SETTLED, WITHDRAWN -> next == ACCEPTED || next == DISPUTED;
        };
    }
}
