package io.itinera.billing.control;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import io.itinera.ordering.difference.boundary.LineFactSource;
import io.itinera.ordering.difference.boundary.LineFacts;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;

/** Matches what was sent, counted and charged, order line by order line. */
@ApplicationScoped
public class MatchedLines implements LineFactSource {
    /** What was sent and what was charged stand below each other before they are added up: a join would be read line by line. */
    private static final String SENT = "select order_id, order_line_id, shipment_id, quantity as sent, received, delivered_at,"
        + " case when delivered_at is null then 1 else 0 end as on_the_way, 0 as charged, cast(null as numeric(19, 4)) as unit_price,"
        + " cast(null as varchar(20)) as part_number from billing.sent_line where ";
    private static final String CHARGED = " union all select order_id, order_line_id, shipment_id, 0, null, null, 0, quantity, unit_price,"
        + " part_number from billing.charged_line where ";
    private static final String BY_SHIPMENT = "select order_id, order_line_id, max(delivered_at) as delivered_at, max(on_the_way) as on_the_way,"
        + " case when count(received) = count(case when sent > 0 then 1 end) then sum(sent) - sum(received) else 0 end as missing,"
        + " case when count(received) = count(case when sent > 0 then 1 end) and sum(charged) > sum(received)"
        + " then sum(charged) - sum(received) else 0 end as beyond,"
        + " count(case when sent > 0 then 1 end) - count(received) as uncounted, min(unit_price) as lowest, max(unit_price) as highest,"
        + " min(part_number) as first_part, max(part_number) as last_part from (";
    private static final String BY_LINE = "select order_id, order_line_id, case when max(on_the_way) = 0 then max(delivered_at) end as delivered_at,"
        + " sum(missing) as missing, sum(beyond) as beyond, sum(uncounted) as uncounted, min(lowest) as lowest, max(highest) as highest,"
        + " min(first_part) as first_part, max(last_part) as last_part from (";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    @Override
    public Map<Long, LineFacts> ofOrder(long orderId) {
        return of("order_id = ?", orderId).rows(em).stream().collect(Collectors.toMap(row -> row.number(1), MatchedLines::facts));
    }

    /** One row for each line of which something was sent. @param which the orders, by columns that all views of the match have */
    static SqlQuery of(String which, Object... values) {
        return SqlQuery.of(BY_LINE + BY_SHIPMENT + SENT + which, values).add(CHARGED + which, values)
            .add(") pieces group by order_id, order_line_id, shipment_id) parcels group by order_id, order_line_id");
    }

    private static LineFacts facts(SqlRow row) {
        return new LineFacts(row.instant(2), (int) row.number(3), (int) row.number(4), row.amount(6), row.amount(7), row.text(8),
            row.text(9));
    }
}
