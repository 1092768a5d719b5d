package io.itinera.ordering.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.AccountId;
import io.itinera.shared.work.BoughtSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Counts what hospitals ordered of articles. */
@ApplicationScoped
public class BoughtQuantities implements BoughtSource {
    /** Joined and not asked for with {@code in}: H2 would read every line of the articles again for each order of the hospital. */
    private static final String BOUGHT = "select o.account_id, l.article_id, sum(l.quantity - l.cancelled), count(*)"
        + " from unnest(cast(? as bigint array)) n(id) join ordering.order_line l on l.article_id = n.id"
        + " join ordering.purchase_order o on o.id = l.order_id where o.submitted_at >= ? and o.status not in ('REJECTED', 'CANCELLED')";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    @Override
    public List<Bought> bought(AccountId account, Collection<Long> articles, Instant since) {
        if (articles.isEmpty()) {
            return List.of();
        }
        SqlQuery query = SqlQuery.of(BOUGHT, articles.stream().distinct().toArray(Long[]::new), since);
        if (account != null) {
            query.add(" and o.account_id = ?", account.value());
        }
        return query.add(" group by o.account_id, l.article_id having sum(l.quantity - l.cancelled) > 0 order by o.account_id, l.article_id")
            .rows(em).stream().map(row -> new Bought(new AccountId(row.number(0)), row.number(1), row.number(2), row.number(3))).toList();
    }
}
