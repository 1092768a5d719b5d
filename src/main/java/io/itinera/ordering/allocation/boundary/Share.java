package io.itinera.ordering.allocation.boundary;

import java.io.Serializable;
import java.math.BigDecimal;

/** What one cost centre pays of a line. @param percent with two decimals */
public record Share(long costCentreId, BigDecimal percent) implements Serializable {
    public static final int DECIMALS = 2;

    public Share {
        percent = percent.setScale(DECIMALS);
    }

    /** @param parts hundredths of a percent */
    public static Share ofParts(long costCentre, int parts) {
        return new Share(costCentre, BigDecimal.valueOf(parts, DECIMALS));
    }

    /** In hundredths of a percent. */
    public int parts() {
        return percent.unscaledValue().intValueExact();
    }
}
