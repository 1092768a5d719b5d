package io.itinera.ordering.standing.control;

import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.standing.boundary.OpenQuestionRow;
import io.itinera.ordering.standing.boundary.RunAlreadySettled;
import io.itinera.ordering.standing.boundary.RunRow;
import io.itinera.ordering.standing.entity.StandingOrder;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the book of runs. A run is booked once by its primary key, and settled once by a conditional update, in the
 * transaction of what is done for it.
 */
@ApplicationScoped
public class StandingRuns {
    private static final int SHOWN = 24;
    private static final int AT_ONCE = 200;
    private static final String ROW = "select r.planned_on, r.due_on, r.state, r.answer_by, r.refusal, o.number from ordering.standing_run r"
        + " left join ordering.purchase_order o on o.id = r.order_id where r.standing_order_id = ?";
    private static final String QUESTION = "select s.id, s.name, r.planned_on, r.due_on, r.answer_by from ordering.standing_run r"
        + " join ordering.standing_order s on s.id = r.standing_order_id where r.state = 'ASKED'";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** What becomes of a run. */
    public enum State { ORDERED, ASKED, SKIPPED, UNANSWERED, MISSED }

    /** The days of each, from its first unsettled one on, that are settled already; by id. */
    public Map<Long, Set<LocalDate>> settled(Collection<StandingOrder> standing) {
        Map<Long, Set<LocalDate>> settled = new HashMap<>();
        SqlQuery query = SqlQuery.of("select r.standing_order_id, r.planned_on from ordering.standing_run r join ordering.standing_order s"
            + " on s.id = r.standing_order_id and r.planned_on >= s.from_on where ");
        query.in("s.id", standing.stream().map(StandingOrder::id).toList()).rows(em)
            .forEach(row -> settled.computeIfAbsent(row.number(0), id -> new HashSet<>()).add(row.day(1)));
        return settled;
    }

    /** Every day of it that is settled, from the day on. */
    public Set<LocalDate> settled(StandingOrder standing, LocalDate from) {
        Set<LocalDate> settled = new HashSet<>();
        SqlQuery.of("select planned_on from ordering.standing_run where standing_order_id = ? and planned_on >= ?", standing.id(), from)
            .rows(em).forEach(row -> settled.add(row.day(0)));
        return settled;
    }

    public Set<LocalDate> settled(StandingOrder standing) {
        return settled(standing, standing.fromOn());
    }

    /** Writes down what became of a run. @param due when the goods were wanted; fails when the run is booked already */
    public void book(StandingOrder standing, LocalDate planned, LocalDate due, State state) {
        SqlQuery.of("insert into ordering.standing_run (standing_order_id, planned_on, due_on, state, settled_at) values (?, ?, ?, ?, ?)",
            standing.id(), planned, due, state, clock.instant()).update(em);
    }

    /** The run asks its owner. @param refusal the code of the refusal that led to it; null without */
    public void ask(StandingOrder standing, StandingOrder.Due due, String refusal) {
        SqlQuery.of("insert into ordering.standing_run (standing_order_id, planned_on, due_on, state, answer_by, refusal, settled_at)"
            + " values (?, ?, ?, 'ASKED', ?, ?, ?)", standing.id(), due.planned(), due.on(), answerBy(due.on()), refusal, clock.instant()).update(em);
    }

    /** The day before the goods are wanted, and today where that has gone by. */
    private LocalDate answerBy(LocalDate dueOn) {
        LocalDate today = OrderDays.today(clock);
        return dueOn.isAfter(today) ? dueOn.minusDays(1) : today;
    }

    /** Links a run that was ordered with its order. */
    public void link(StandingOrder standing, LocalDate planned, String orderNumber) {
        SqlQuery.of("update ordering.standing_run set order_id = (select id from ordering.purchase_order where number = ?)"
            + " where standing_order_id = ? and planned_on = ?", orderNumber, standing.id(), planned).update(em);
        SqlQuery.of("update ordering.purchase_order set standing_order_id = ? where number = ?", standing.id(), orderNumber).update(em);
    }

    /** A question ends. @throws RunAlreadySettled when it has ended before */
    public void settle(StandingOrder standing, LocalDate planned, State state) {
        if (SqlQuery.of("update ordering.standing_run set state = ?, settled_at = ? where standing_order_id = ? and planned_on = ?"
            + " and state = 'ASKED'", state, clock.instant(), standing.id(), planned).update(em) == 0) {
            throw new RunAlreadySettled();
        }
    }

    /** What still asks, asks no longer. */
    public void close(StandingOrder standing) {
        SqlQuery.of("update ordering.standing_run set state = 'SKIPPED', settled_at = ? where standing_order_id = ? and state = 'ASKED'",
            clock.instant(), standing.id()).update(em);
    }

    /** A day that was skipped by hand is none that is settled any more. False when it was not, or its day has come. */
    public boolean takeBack(StandingOrder standing, LocalDate planned) {
        return SqlQuery.of("delete from ordering.standing_run where standing_order_id = ? and planned_on = ? and planned_on > ?"
            + " and state = 'SKIPPED' and answer_by is null", standing.id(), planned, OrderDays.today(clock)).update(em) == 1;
    }

    /** @throws NoSuchRecord when there is none of that day */
    public RunRow run(StandingOrder standing, LocalDate planned) {
        return SqlQuery.of(ROW + " and r.planned_on = ?", standing.id(), planned).rows(em).stream().findFirst()
            .map(StandingRuns::run).orElseThrow(NoSuchRecord::new);
    }

    /** What was, the newest first; days to come that are skipped already are left to {@link #skipped}. */
    public List<RunRow> past(StandingOrder standing) {
        return SqlQuery.of(ROW + " and (r.state <> 'SKIPPED' or r.planned_on < ?) order by r.planned_on desc fetch first ? rows only",
            standing.id(), standing.fromOn(), SHOWN).rows(em).stream().map(StandingRuns::run).toList();
    }

    /** Days to come that are skipped. */
    public List<RunRow> skipped(StandingOrder standing) {
        return SqlQuery.of(ROW + " and r.state = 'SKIPPED' and r.planned_on >= ? order by r.planned_on", standing.id(), OrderDays.today(clock)).rows(em)
            .stream().map(StandingRuns::run).toList();
    }

    /** What waits for the person, soonest first. */
    public List<OpenQuestionRow> questions(PersonId owner) {
        return questions(SqlQuery.of(QUESTION + " and s.person_id = ? order by r.answer_by, s.id, r.planned_on", owner.value()));
    }

    /** What waits in the whole hospital. */
    public List<OpenQuestionRow> questions(AccountId account) {
        return questions(SqlQuery.of(QUESTION + " and s.account_id = ? order by r.answer_by, s.id, r.planned_on", account.value()));
    }

    /** Questions whose last day has gone by. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<OpenQuestionRow> overdue() {
        return questions(SqlQuery.of(QUESTION + " and r.answer_by < ? order by r.answer_by, s.id, r.planned_on fetch first ? rows only",
            OrderDays.today(clock), AT_ONCE));
    }

    private List<OpenQuestionRow> questions(SqlQuery query) {
        return query.rows(em).stream().map(row -> new OpenQuestionRow(row.number(0), row.text(1), row.day(2), row.day(3), row.day(4))).toList();
    }

    private static RunRow run(SqlRow row) {
        return new RunRow(row.day(0), row.day(1), row.text(2), row.day(3), row.text(4), row.text(5));
    }
}
