package io.itinera.ordering.delivery.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** More of a line would go elsewhere than the line has. */
public class PartsExceedLine extends BusinessRuleViolation {
    private final String partNumber;

    /** @param parts together @param line that is to have so many */
    public PartsExceedLine(String partNumber, int parts, int line) {
        super("parts-exceed-line", partNumber, parts, line);
        this.partNumber = partNumber;
    }

    @Override
    public String input() {
        return "quantity";
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.related(ObjectType.PRODUCT, partNumber));
    }
}
