package io.itinera.ordering.list.control;

import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.list.entity.ListLine;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Proposes a list from what was ordered in the last twelve months: what is still sold and was ordered at least twice, most often
 * first. The par level is the median of what an order took of the article, in whole packs: half of the orders were content with it.
 */
@ApplicationScoped
public class OrderHistory {
    public static final int LEAST_ORDERS = 2;
    static final int MOST_ARTICLES = 50;
    private static final String ORDERED = "select q.article_id, a.order_multiple, count(*) as orders,"
        + " percentile_disc(0.5) within group (order by q.quantity) as usual from (select l.article_id, o.id, max(o.submitted_at) as at,"
        + " sum(l.quantity) as quantity from ordering.purchase_order o join ordering.order_line l on l.order_id = o.id"
        + " where o.account_id = ? and o.submitted_at >= ? and o.status not in ('REJECTED', 'CANCELLED')";
    private static final String OFTEN = " group by l.article_id, o.id) q join catalog.article a on a.id = q.article_id"
        + " and a.status = 'ORDERABLE' group by q.article_id, a.order_multiple having count(*) >= ?"
        + " order by count(*) desc, max(q.at) desc, q.article_id fetch first ? rows only";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** @param person whose orders alone; null for everybody's of the hospital */
    public List<ListLine.Start> often(AccountId account, PersonId person) {
        SqlQuery query = SqlQuery.of(ORDERED, account.value(), clock.instant().atOffset(ZoneOffset.UTC).minusYears(1).toInstant());
        if (person != null) {
            query.add(" and o.person_id = ?", person.value());
        }
        return query.add(OFTEN, LEAST_ORDERS, MOST_ARTICLES).rows(em).stream().map(OrderHistory::start).toList();
    }

    private static ListLine.Start start(SqlRow row) {
        int usual = (int) row.number(3);
        return new ListLine.Start(row.number(0), (int) QuantityRule.roundUp(usual, (int) row.number(1)), (int) row.number(2), usual);
    }
}
