package io.itinera.insight.clients.boundary;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What somebody of a hospital decides, as far as the log tells: {@code insight.deed.<name>} names it. */
public enum Deed {
    ORDERS("ORDER_SUBMITTED", "LIST_ORDERED", "STANDING_ORDER_MADE"),
    APPROVES("ORDER_APPROVED", "ORDER_REJECTED", "ORDER_LINES_LEFT_OUT"),
    RECEIVES("RECEIPT_CONFIRMED"),
    DISPUTES("DIFFERENCE_DISPUTED", "DIFFERENCE_ACCEPTED", "GOODS_RETURNED"),
    AGREES("CONTRACT_RENEWED", "RENEGOTIATION_ASKED", "CONTRACT_LET_LAPSE", "QUOTE_ACCEPTED", "QUOTE_AGREED");

    private final Set<String> types;

    Deed(String... types) {
        this.types = Set.of(types);
    }

    /** Empty for what decides nothing. */
    public static Optional<Deed> of(String type) {
        return Arrays.stream(values()).filter(deed -> deed.types.contains(type)).findFirst();
    }
}
