package io.itinera.ordering.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** So much of an article cannot be ordered, in stock or not; the sentence says what can. */
public class QuantityNotPossible extends BusinessRuleViolation {
    private final String partNumber;

    private QuantityNotPossible(String code, String partNumber, Object... arguments) {
        super(code, arguments);
        this.partNumber = partNumber;
    }

    public static QuantityNotPossible notANumber(String partNumber) {
        return new QuantityNotPossible("quantity-not-a-number", partNumber, partNumber);
    }

    public static QuantityNotPossible notPositive(String partNumber, int smallest) {
        return new QuantityNotPossible("quantity-not-positive", partNumber, partNumber, smallest);
    }

    public static QuantityNotPossible tooLarge(String partNumber, int largest) {
        return new QuantityNotPossible("quantity-too-large", partNumber, partNumber, largest);
    }

    /** @param next the next larger quantity that can be ordered */
    public static QuantityNotPossible notWholePacks(String partNumber, int pack, int wanted, int next) {
        return new QuantityNotPossible("quantity-not-whole-packs", partNumber, partNumber, pack, wanted, next, wanted / pack, wanted % pack,
            next - pack);
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
