package io.itinera.ordering.control;

import io.itinera.ordering.boundary.Repetition.LeftOut;
import io.itinera.ordering.boundary.Repetition.Reason;
import io.itinera.platform.persistence.SqlBatch;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keeps which lines that an approver turned down could not come back into the cart. */
@ApplicationScoped
public class LeftOuts {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    public void keep(long order, List<LeftOut> lines) {
        if (lines.isEmpty()) {
            return;
        }
        try (SqlBatch batch = new SqlBatch(em, "insert into ordering.left_out (order_id, left_no, part_number, article_name, reason) values (?, ?, ?, ?, ?)")) {
            int number = (int) SqlQuery.of("select coalesce(max(left_no), 0) from ordering.left_out where order_id = ?", order).row(em).number(0);
            for (LeftOut line : lines) {
                batch.add(order, ++number, line.partNumber(), line.articleName(), line.reason());
            }
            batch.flush();
        }
    }

    public List<LeftOut> of(long order) {
        return SqlQuery.of("select l.part_number, l.article_name, l.reason from ordering.left_out l where l.order_id = ? order by l.left_no", order)
            .rows(em).stream().map(row -> new LeftOut(row.text(0), row.text(1), Reason.valueOf(row.text(2)))).toList();
    }
}
