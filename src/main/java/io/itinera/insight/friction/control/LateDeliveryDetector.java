package io.itinera.insight.friction.control;

import io.itinera.platform.persistence.SqlQuery;

/** A shipment that reached the hospital after the promised day. */
final class LateDeliveryDetector extends MomentDetector {
    @Override
    public String code() {
        return "late-delivery";
    }

    @Override
    public boolean isFeltLater() {
        return true;
    }

    @Override
    SqlQuery condition(Looking looking) {
        return SqlQuery.of("t.type = 'ORDER_DELIVERED' and t.reason in ('late', 'late-delivery')");
    }
}
