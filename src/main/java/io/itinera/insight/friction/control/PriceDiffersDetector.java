package io.itinera.insight.friction.control;

import io.itinera.platform.persistence.SqlQuery;
import java.util.Set;

/** A price other than the one that was shown or agreed: met when sending or approving an order, or found on an invoice. */
final class PriceDiffersDetector extends MomentDetector {
    @Override
    public String code() {
        return "price-differs";
    }

    /** That an order met other prices was always told, what a decision about an invoice was about was not. */
    @Override
    public Set<String> reasons() {
        return Set.of("DIFFERENCE_ACCEPTED", "DIFFERENCE_DISPUTED");
    }

    @Override
    SqlQuery condition(Looking looking) {
        return SqlQuery.of("t.initiator = 'CUSTOMER' and (t.reason = 'prices-changed' and t.outcome = 'REJECTED' or t.type = 'ORDER_TERMS_RENEWED' and t.reason = 'dearer'"
            + " or t.type in ('DIFFERENCE_ACCEPTED', 'DIFFERENCE_DISPUTED') and t.reason = 'price-invoiced' and t.outcome = 'COMPLETED')");
    }
}
