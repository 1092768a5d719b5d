package io.itinera.insight.action.control;

import io.itinera.insight.statistics.control.Panel;
import io.itinera.platform.persistence.SqlBatch;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hospitals' weeks that a verdict rests on, as they were when it was read: the log behind them changes and goes. */
@ApplicationScoped
public class ActionCells implements Expiring {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    void keep(long action, Panel panel, Instant at) {
        try (SqlBatch cells = new SqlBatch(em, "insert into insight.action_cell (action_id, account_id, week_no, total, weight, read_at) values (?, ?, ?, ?, ?, ?)")) {
            for (Panel.Unit unit : panel.units()) {
                for (int week = 0; week < panel.periods(); week++) {
                    if (unit.isSeen(week)) {
                        cells.add(action, unit.id(), week - panel.start(), unit.totals()[week], (long) unit.weights()[week], at);
                    }
                }
            }
            cells.flush();
        }
    }

    /** The same panel again; null once it is kept no longer. */
    Panel kept(long action, ActionFigures.Wanted wanted) {
        int start = wanted.weeks().before();
        Map<Long, Panel.Unit> units = new HashMap<>();
        SqlQuery.of("select c.account_id, c.week_no, c.total, c.weight from insight.action_cell c where c.action_id = ?", action).rows(em).forEach(row -> {
            Panel.Unit unit = units.computeIfAbsent(row.number(0), account -> empty(account, wanted));
            unit.totals()[start + (int) row.number(1)] = row.decimalOrNull(2);
            unit.weights()[start + (int) row.number(1)] = row.number(3);
        });
        return units.isEmpty() ? null : new Panel(wanted.weeks().count(), start, List.copyOf(units.values().stream()
            .sorted(java.util.Comparator.comparing(Panel.Unit::id)).toList()));
    }

    private static Panel.Unit empty(long account, ActionFigures.Wanted wanted) {
        int weeks = wanted.weeks().count();
        return new Panel.Unit(account, wanted.getting().contains(account), new double[weeks], new double[weeks]);
    }

    @Override
    public String code() {
        return "action-week";
    }

    /** The weeks of single hospitals; the verdict stays. */
    @Override
    @Transactional
    public long clear(Instant before) {
        return SqlQuery.of("delete from insight.action_cell where read_at < ?", before).update(em);
    }
}
