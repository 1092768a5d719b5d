package io.itinera.insight.health.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Counted;
import io.itinera.insight.control.Extent;
import io.itinera.insight.health.control.Past.Decision;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * Adds up the log of all hospitals by stretches of 30 days that are over. Only orders, what came of them and contracts are read from the log itself,
 * because money and reasons stand nowhere else; what was met and how often somebody came is read from the counts.
 */
@ApplicationScoped
public class HealthLog {
    /** As many as the log is kept for. */
    private static final int MONTHS = 13;
    private static final String DONE = " and t.outcome = 'COMPLETED'";
    private static final String SPOILED = "t.type = 'ORDER_DELIVERED' and t.reason in ('late', 'late-delivery') or t.type = 'RECEIPT_CONFIRMED'"
        + " and t.reason in ('short', 'short-delivery') or t.type in ('GOODS_RETURNED', 'DIFFERENCE_DISPUTED')";
    private static final String MET = "c.type not in ('ORDER_SUBMITTED', 'INPUT_REFUSED') and c.outcome in ('REJECTED', 'FAILED') or c.type = 'OUT_OF_STOCK_MET'";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Counted counted;

    /** @param asOf the first day that no longer counts */
    Past until(LocalDate asOf) {
        Map<Long, List<Month>> hospitals = new HashMap<>();
        Instant[] first = {null};
        each(asOf, HealthLog::orders, (month, row) -> month.ordered(row.isNull(2) ? 0 : row.amount(2).doubleValue(), row.number(3), row.number(4),
            row.number(5), row.number(6)), hospitals, row -> first[0] = earlier(first[0], row.instant(7)));
        each(asOf, this::visits, (month, row) -> month.visited(row.number(2), row.number(3)), hospitals, row -> { });
        each(asOf, HealthLog::answers, (month, row) -> month.said(row.decimalOrNull(2), row.decimalOrNull(3), row.number(4)), hospitals, row -> { });
        List<Decision> decisions = new ArrayList<>();
        contracts(asOf, hospitals, decisions);
        return Past.of(asOf, complete(asOf, first[0]), hospitals, decisions);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    /** How many stretches began after the log's first order. */
    private static int complete(LocalDate asOf, Instant first) {
        int complete = 0;
        while (first != null && complete < MONTHS && !period(asOf, complete).from().isBefore(first)) {
            complete++;
        }
        return complete;
    }

    static Period period(LocalDate asOf, int month) {
        return Period.between(asOf.minusDays((long) Past.DAYS * (month + 1)), asOf.minusDays((long) Past.DAYS * month + 1));
    }

    private interface Piece {
        SqlQuery select(int month, Period period);
    }

    private interface Seen {
        void row(SqlRow row);
    }

    /** One statement for all stretches. */
    private void each(LocalDate asOf, Piece piece, BiFunction<Month, SqlRow, Month> take, Map<Long, List<Month>> hospitals, Seen seen) {
        SqlQuery query = SqlQuery.of("");
        for (int month = 0; month < MONTHS; month++) {
            query.add(month == 0 ? "" : " union all ").add(piece.select(month, period(asOf, month)));
        }
        query.rows(em).forEach(row -> {
            change(hospitals, row.number(1), (int) row.number(0), month -> take.apply(month, row));
            seen.row(row);
        });
    }

    private static void change(Map<Long, List<Month>> hospitals, long account, int month, UnaryOperator<Month> how) {
        List<Month> months = hospitals.computeIfAbsent(account, any -> new ArrayList<>(Collections.nCopies(MONTHS, Month.NOTHING)));
        months.set(month, how.apply(months.get(month)));
    }

    private static SqlQuery orders(int month, Period period) {
        return SqlQuery.of("select " + month + ", t.account_id, sum(case when t.type = 'ORDER_SUBMITTED'" + DONE + " then t.amount end),"
            + " sum(case when t.type = 'ORDER_SUBMITTED' then 1 else 0 end), sum(case when t.type = 'ORDER_SUBMITTED' and t.outcome in ('REJECTED', 'FAILED')"
            + " then 1 else 0 end), sum(case when t.type = 'ORDER_DELIVERED'" + DONE + " then 1 else 0 end), sum(case when " + SPOILED + " then 1 else 0 end),"
            + " min(t.occurred_at) from journey.touchpoint t where t.type in ('ORDER_SUBMITTED', 'ORDER_DELIVERED', 'RECEIPT_CONFIRMED', 'GOODS_RETURNED',"
            + " 'DIFFERENCE_DISPUTED') and t.account_id is not null and t.occurred_at >= ? and t.occurred_at < ? group by t.account_id",
            period.from(), period.to());
    }

    private SqlQuery visits(int month, Period period) {
        return SqlQuery.of("select " + month + ", c.account_id, sum(case when " + MET + " then c.touchpoints else 0 end), sum(case when c.type = 'SIGNED_IN'"
            + " and c.outcome = 'COMPLETED' then c.touchpoints else 0 end) from (").add(counted.rows(new Extent(period, null)))
            .add(") c where c.account_id > 0 group by c.account_id");
    }

    private static SqlQuery answers(int month, Period period) {
        return SqlQuery.of("select " + month + ", a.account_id, sum(a.said), sum(a.said * a.said), count(*) from (select s.account_id, coalesce((s.effort - 1) / 6.0, (s.satisfaction - 1) / 4.0, s.recommendation / 10.0,"
            + " (s.trust + s.relevance + s.simplicity - 3) / 18.0, 0) as said from insight.survey s where s.answered_at >= ? and s.answered_at < ?"
            + " and s.account_id is not null) a group by a.account_id", period.from(), period.to());
    }

    /** A contract waits from its warning until the decision, for 90 days at most. */
    private void contracts(LocalDate asOf, Map<Long, List<Month>> hospitals, List<Decision> decisions) {
        Map<String, List<SqlRow>> byContract = new HashMap<>();
        SqlQuery.of("select t.account_id, o.object_id, t.type, t.occurred_at from journey.touchpoint t join journey.touchpoint_object o on o.touchpoint_id = t.id"
                + " and o.object_type = 'CONTRACT' where t.type in ('RENEWAL_ALERT_SENT', 'CONTRACT_RENEWED', 'RENEGOTIATION_ASKED', 'CONTRACT_LET_LAPSE')"
                + " and t.outcome = 'COMPLETED' and t.account_id is not null and t.occurred_at >= ? and t.occurred_at < ? order by t.occurred_at, t.id",
                period(asOf, MONTHS - 1).from(), period(asOf, 0).to()).rows(em)
            .forEach(row -> byContract.computeIfAbsent(row.text(1), any -> new ArrayList<>()).add(row));
        IntFunction<Instant> end = month -> period(asOf, month).to();
        byContract.values().forEach(steps -> {
            long account = steps.get(0).number(0);
            SqlRow decided = steps.stream().filter(row -> !row.text(2).equals("RENEWAL_ALERT_SENT")).findFirst().orElse(null);
            for (int month = 0; month < MONTHS; month++) {
                Instant at = end.apply(month);
                Instant since = period(asOf, Math.min(month + Past.USUAL - 1, MONTHS - 1)).from();
                boolean warned = steps.stream().anyMatch(row -> row.text(2).equals("RENEWAL_ALERT_SENT") && row.instant(3).isBefore(at)
                    && !row.instant(3).isBefore(since));
                if (warned && (decided == null || !decided.instant(3).isBefore(at))) {
                    change(hospitals, account, month, before -> before.waiting(before.undecided() + 1));
                }
                if (decided != null && decided.instant(3).isBefore(at) && !decided.instant(3).isBefore(period(asOf, month).from())) {
                    decisions.add(new Decision(account, month, decided.text(2).equals("CONTRACT_RENEWED")));
                }
            }
        });
    }
}
