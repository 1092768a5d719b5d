package io.itinera.ordering.hold.boundary;

import io.itinera.catalog.boundary.Promise;
import java.math.BigDecimal;

/**
 * What has become of a line of an order that waits longer than it was held.
 *
 * @param before   what it was submitted with
 * @param now      what it would be today; null when it cannot be ordered
 * @param obstacle {@code WITHDRAWN}, {@code NO_PRICE} or {@code SHORT}; null when it can be ordered
 */
public record RenewedLineRow(int lineNo, String partNumber, String articleName, Terms before, Terms now, String obstacle) {

    /** @param unitPrice of one piece @param promise null where no day was promised */
    public record Terms(BigDecimal unitPrice, Promise promise) {
        boolean isDearerThan(Terms other) {
            return unitPrice.compareTo(other.unitPrice) > 0;
        }

        boolean isLaterThan(Terms other) {
            return other.promise != null && promise.behind(other.promise).isPresent();
        }
    }

    public boolean isDearer() {
        return now != null && now.isDearerThan(before);
    }

    public boolean isLater() {
        return now != null && now.isLaterThan(before);
    }

    /** Whether it costs more, comes later, or cannot be ordered. */
    public boolean isWorse() {
        return now == null || isDearer() || isLater();
    }

    /** Whether somebody has yet to say yes to it. @param accepted what they said yes to; null for nothing but what was submitted */
    public boolean isWorseThan(RenewedLineRow accepted) {
        Terms agreed = accepted == null || accepted.now == null ? before : accepted.now;
        return now == null || now.isDearerThan(agreed) || now.isLaterThan(agreed);
    }
}
