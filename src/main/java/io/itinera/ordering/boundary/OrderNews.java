package io.itinera.ordering.boundary;

import io.itinera.shared.Persona;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;
import java.util.Set;

/** A step of an order of which somebody must be told: whoever is concerned, not everybody of a persona. They are led to the order if not to where one acts on it. */
public interface OrderNews extends JourneyFact, Noteworthy {
    /** The order's. */
    String number();

    @Override
    default List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, number()));
    }

    @Override
    default Set<Persona> audience() {
        return Set.of();
    }

    @Override
    default String link() {
        return "/ordering/order?number=" + number();
    }
}
