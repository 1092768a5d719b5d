package io.itinera.ordering.difference.control;

import io.itinera.ordering.difference.boundary.Aspect;
import io.itinera.ordering.difference.boundary.Difference;
import io.itinera.ordering.difference.boundary.DisputeRow;
import io.itinera.ordering.difference.boundary.Stage;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what waits for the supplier's answer. */
@ApplicationScoped
public class Disputes {
    private static final String OPEN = " from ordering.difference_decision d join ordering.purchase_order o on o.id = d.order_id"
        + " join ordering.order_line l on l.id = d.order_line_id where d.state = 'DISPUTED'";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** An order with open disputes. @param since when the oldest was made */
    record Disputed(String number, long accountId, long lines, Instant since) {
    }

    /** What was said at once of lines that differ alike is one dispute. */
    private record Said(String kind, String expected, String actual, String reason, Instant at) {
    }

    private record Line(long id, Difference difference, String reason, Instant at) {
        static Line of(SqlRow row) {
            return new Line(row.number(0), new Difference(row.number(1), (int) row.number(2), row.text(3), row.text(4),
                Aspect.valueOf(row.text(5)), Stage.valueOf(row.text(6)), row.text(7), row.text(8)), row.text(9), row.instant(10));
        }

        Said said() {
            return new Said(difference.kind(), difference.expected(), difference.actual(), reason, at);
        }
    }

    public List<DisputeRow> ofOrder(String number) {
        return grouped(lines(" and o.number = ?", number));
    }

    /** What is disputed of what was invoiced of these lines of the order; how they came is not the invoice's. */
    public List<DisputeRow> invoiced(AccountId account, String number, Set<Long> orderLines) {
        return grouped(lines(" and o.number = ? and o.account_id = ?", number, account.value()).stream().filter(line -> line.difference().stage() == Stage.INVOICED
            && orderLines.contains(line.difference().lineId())).toList());
    }

    private List<Line> lines(String which, Object... arguments) {
        return SqlQuery.of("select d.id, l.id, l.line_no, l.part_number, l.article_name, d.aspect, d.stage,"
            + " d.expected, d.actual, d.reason, d.decided_at" + OPEN + which + " order by d.decided_at, l.line_no, d.id", arguments)
            .rows(em).stream().map(Line::of).toList();
    }

    private static List<DisputeRow> grouped(List<Line> lines) {
        Map<Said, List<Line>> disputes = lines.stream().collect(Collectors.groupingBy(Line::said, LinkedHashMap::new, Collectors.toList()));
        return disputes.entrySet().stream().map(entry -> new DisputeRow(entry.getValue().stream().map(Line::difference).toList(),
            entry.getValue().stream().map(Line::id).toList(), entry.getKey().reason(), entry.getKey().at())).toList();
    }

    /** Orders with open disputes, whoever waits longest first. */
    List<Disputed> oldest(int most) {
        return SqlQuery.of("select o.number, o.account_id, count(*), min(d.decided_at)" + OPEN
            + " group by o.number, o.account_id order by 4, 1 fetch first " + most + " rows only").rows(em).stream()
            .map(row -> new Disputed(row.text(0), row.number(1), row.number(2), row.instant(3))).toList();
    }
}
