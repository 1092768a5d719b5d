package io.itinera.ordering.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** The article has neither a contract price nor a list price: it can only be asked for. */
public class NoPrice extends BusinessRuleViolation {
    private final String partNumber;

    public NoPrice(String partNumber) {
        super("no-price", partNumber);
        this.partNumber = partNumber;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.related(ObjectType.PRODUCT, partNumber));
    }
}
