package io.itinera.it.fault;

import java.util.List;

import io.itinera.it.Rows;
import io.itinera.it.TestDatabases.Access;

/** Orders and their touchpoints side by side. */
final class Ledger {
    private static final String SUBMITTED = "select o.object_id from journey.touchpoint t join journey.touchpoint_object o"
        + " on o.touchpoint_id = t.id and o.object_type = 'ORDER' where t.type = 'ORDER_SUBMITTED' and t.outcome = 'COMPLETED'";

    private final Rows rows;

    Ledger(Access access) {
        rows = new Rows(access);
    }

    long touchpoints(String order) {
        return rows.count("select count(*) from (" + SUBMITTED + ") s where s.object_id = ?", order);
    }

    /** Orders without exactly one touchpoint that says they were submitted; the highest number before counts as old. */
    List<String> ordersNotToldOnce(String after) {
        return rows.list("select p.number, (select count(*) from (" + SUBMITTED + ") s where s.object_id = p.number)"
            + " from ordering.purchase_order p where p.number > ? and (select count(*) from (" + SUBMITTED
            + ") s where s.object_id = p.number) <> 1", after);
    }

    /** Touchpoints that tell of an order that is not there. */
    List<String> toldWithoutOrder() {
        return rows.list("select s.object_id from (" + SUBMITTED + ") s where not exists"
            + " (select 1 from ordering.purchase_order p where p.number = s.object_id)");
    }

    /** Orders without lines, carts ordered twice, carts that are ordered without an order. */
    List<String> halfDone(String after) {
        return rows.list("select p.number from ordering.purchase_order p where p.number > ? and (not exists"
            + " (select 1 from ordering.order_line l where l.order_id = p.id) or p.cart_id is null)"
            + " union all select cast(c.id as varchar(20)) from ordering.cart c where c.status = 'ORDERED' and not exists"
            + " (select 1 from ordering.purchase_order p where p.cart_id = c.id)", after);
    }

    List<String> orders(String after) {
        return rows.list("select number from ordering.purchase_order where number > ?", after);
    }

    String lastOrder() {
        return rows.one("select max(number) from ordering.purchase_order");
    }
}
