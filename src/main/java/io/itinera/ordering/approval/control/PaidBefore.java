package io.itinera.ordering.approval.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What a hospital has bought before. An order that waits for approval has not been bought yet. */
@ApplicationScoped
class PaidBefore {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** The price of each article when the hospital bought it last, by article id; without those it never bought. */
    Map<Long, BigDecimal> prices(AccountId account, Collection<Long> articles) {
        Map<Long, BigDecimal> prices = new HashMap<>();
        SqlQuery.of("select x.article_id, x.unit_price from (select l.article_id, l.unit_price, row_number() over (partition by l.article_id"
                + " order by o.submitted_at desc, o.id desc) as place from ordering.order_line l"
                + " join ordering.purchase_order o on o.id = l.order_id where o.account_id = ?"
                + " and o.status not in ('AWAITING_APPROVAL', 'REJECTED', 'CANCELLED') and ", account.value())
            .in("l.article_id", articles).add(") x where x.place = 1")
            .rows(em).forEach(row -> prices.put(row.number(0), row.amount(1)));
        return prices;
    }
}
