package io.itinera.ordering.quote.entity;

import java.util.EnumSet;
import java.util.Set;

/** Whose turn a quote is, or how it ended. */
public enum QuoteStatus {
    WITH_SUPPLIER, WITH_HOSPITAL,
    /** It became an order. */
    ACCEPTED,
    /** It became a contract. */
    AGREED,
    /** The supplier offers nothing. */
    DECLINED,
    /** The hospital asks no longer. */
    WITHDRAWN,
    /** Nobody accepted before the prices ended. */
    EXPIRED;

    /** Somebody still has to say something. */
    public static final Set<QuoteStatus> OPEN = Set.copyOf(EnumSet.of(WITH_SUPPLIER, WITH_HOSPITAL));

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    boolean canBecome(QuoteStatus next) {
        return switch (this) {
            case WITH_SUPPLIER -> next == WITH_HOSPITAL || next == DECLINED || next == WITHDRAWN;
            case WITH_HOSPITAL -> next == WITH_SUPPLIER || next == ACCEPTED || next == AGREED || next == WITHDRAWN || next == EXPIRED;
            case ACCEPTED, AGREED, DECLINED, WITHDRAWN, EXPIRED -> false;
        };
    }
}
