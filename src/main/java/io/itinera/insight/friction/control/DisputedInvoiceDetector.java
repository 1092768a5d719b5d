package io.itinera.insight.friction.control;

import io.itinera.platform.persistence.SqlQuery;
import java.util.Set;

/** A hospital disputed what an invoice says: a price, a quantity or an article. */
final class DisputedInvoiceDetector extends MomentDetector {
    @Override
    public String code() {
        return "disputed-invoice";
    }

    @Override
    public boolean isFeltLater() {
        return true;
    }

    @Override
    public Set<String> reasons() {
        return Set.of("DIFFERENCE_DISPUTED");
    }

    @Override
    SqlQuery condition(Looking looking) {
        return SqlQuery.of("t.type = 'DIFFERENCE_DISPUTED' and t.outcome = 'COMPLETED' and t.reason in ('price-invoiced', 'quantity-invoiced', 'article-invoiced')");
    }
}
