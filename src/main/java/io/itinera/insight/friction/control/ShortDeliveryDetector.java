package io.itinera.insight.friction.control;

import io.itinera.platform.persistence.SqlQuery;

/** A receipt of less than was shipped. */
final class ShortDeliveryDetector extends MomentDetector {
    @Override
    public String code() {
        return "short-delivery";
    }

    @Override
    public boolean isFeltLater() {
        return true;
    }

    @Override
    SqlQuery condition(Looking looking) {
        return SqlQuery.of("t.type = 'RECEIPT_CONFIRMED' and t.reason in ('short', 'short-delivery')");
    }
}
