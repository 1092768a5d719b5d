package io.itinera.insight.log.boundary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * By what the log is read: the touchpoints that concern one object of this kind are one case. An order's case also reaches
 * back to what led to it and forward to its payment ({@code journey.order_touchpoint}).
 */
public enum CaseKind {
    ORDER, CART, PRODUCT, SHIPMENT, RETURN, INVOICE, CONTRACT, SURVEY,
    /** Everything of one hospital. */
    ACCOUNT,
    /** One sitting of one person. */
    VISIT;

    /** @param text in any case; empty for a word that is none of them */
    public static Optional<CaseKind> of(String text) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(text.toUpperCase(Locale.ROOT))).findFirst();
    }
}
