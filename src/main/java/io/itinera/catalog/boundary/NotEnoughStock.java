package io.itinera.catalog.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** More is wanted of an article than is on hand and on its way. */
public class NotEnoughStock extends BusinessRuleViolation {
    private final String partNumber;
    private final int wanted;
    private final int available;

    public NotEnoughStock(String partNumber, int wanted, int available) {
        super("not-enough-stock", partNumber, wanted, Math.max(0, available));
        this.partNumber = partNumber;
        this.wanted = wanted;
        this.available = Math.max(0, available);
    }

    public String partNumber() {
        return partNumber;
    }

    public int wanted() {
        return wanted;
    }

    public int available() {
        return available;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.related(ObjectType.PRODUCT, partNumber));
    }
}
