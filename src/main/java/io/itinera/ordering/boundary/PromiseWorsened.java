package io.itinera.ordering.boundary;

import io.itinera.catalog.boundary.Promise.Delay;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** Goods would come later than the buyer was shown, because somebody else ordered them first. */
public class PromiseWorsened extends BusinessRuleViolation {
    private final String partNumber;

    public PromiseWorsened(String partNumber, Delay delay) {
        super("promise-worsened", partNumber, delay.quantity(), delay.then(), delay.now());
        this.partNumber = partNumber;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.related(ObjectType.PRODUCT, partNumber));
    }
}
