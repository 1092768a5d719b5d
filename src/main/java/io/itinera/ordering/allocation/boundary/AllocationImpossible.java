package io.itinera.ordering.allocation.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.math.BigDecimal;

/** A line cannot be charged as it was typed. */
public class AllocationImpossible extends BusinessRuleViolation {
    private final Integer row;

    private AllocationImpossible(String code, Integer row, Object... arguments) {
        super(code, arguments);
        this.row = row;
    }

    public static AllocationImpossible centreUnsaid(int row) {
        return new AllocationImpossible("allocation-centre-unsaid", row);
    }

    public static AllocationImpossible centreTwice(int row) {
        return new AllocationImpossible("allocation-centre-twice", row);
    }

    public static AllocationImpossible percent(int row) {
        return new AllocationImpossible("allocation-percent", row);
    }

    /** @param sum of all percents */
    public static AllocationImpossible sum(BigDecimal sum) {
        return new AllocationImpossible("allocation-sum", null, sum.doubleValue()); // a figure, where a decimal would be read as money
    }

    public static AllocationImpossible tooMany(int most) {
        return new AllocationImpossible("allocation-many", null, most);
    }

    /** Which entry is to blame, from 0; null for all of them together. */
    public Integer row() {
        return row;
    }
}
