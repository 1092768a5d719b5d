package io.itinera.shared.touchpoint;

import io.itinera.shared.AccountId;
import io.itinera.shared.DomainEvent;
import java.math.BigDecimal;
import java.util.List;

/**
 * A domain event that is a step of a hospital's journey. Fired within a use case that records the same touchpoint, it
 * completes that touchpoint (account, objects, amount) instead of adding a second one; any other is one of its own.
 */
public interface JourneyFact extends DomainEvent {
    PortalTouchpoint touchpoint();

    /** The hospital whose journey this is a step of. */
    AccountId account();

    List<ObjectRef> about();

    /** The money concerned, or null. */
    default BigDecimal amount() {
        return null;
    }

    /** Why, as a code, or null: a search without result, for instance. */
    default String reason() {
        return null;
    }

    /** Null: a hospital's person is the customer, the supplier's person the supplier, the portal the system. */
    default Initiator initiator() {
        return null;
    }

    /** Null: the web for a person, the system for the portal. */
    default Channel channel() {
        return null;
    }

    /** Whether it only completes the step under way, and is no step where another one is under way. */
    default boolean isPart() {
        return false;
    }
}
