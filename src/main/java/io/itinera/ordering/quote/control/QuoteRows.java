package io.itinera.ordering.quote.control;

import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.quote.boundary.AnswerTime;
import io.itinera.ordering.quote.boundary.QuoteContractRow;
import io.itinera.ordering.quote.boundary.QuoteRow;
import io.itinera.ordering.quote.entity.Quote;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.Persona;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reads quotes as lists show them, within what their reader may see. */
@ApplicationScoped
public class QuoteRows {
    private static final String ROW = "select q.number, q.account_id, q.person_id, q.status, q.currency, q.wished_on, q.asked_at, q.turned_at, q.due_at,"
        + " q.valid_until, q.line_count, q.version_no, q.total, q.close_reason, o.number, k.number, k.starts_on, k.ends_on, q.overdue_told_at"
        + " from ordering.quote q left join ordering.purchase_order o on o.id = q.order_id left join contracts.contract k on k.id = q.contract_id where ";
    private static final String OPEN = "q.status in ('WITH_SUPPLIER', 'WITH_HOSPITAL')";
    private static final String CLOSED = "q.status not in ('WITH_SUPPLIER', 'WITH_HOSPITAL')";
    /** The supplier's turn first, by the time an answer is due; then what ends first. */
    private static final String AS_DUE = " order by case when q.due_at is null then 1 else 0 end, q.due_at, q.valid_until, q.id";
    /** The hospital's turn first, by the day the prices end; then what is answered first. */
    private static final String AS_ENDING = " order by case when q.due_at is null then 0 else 1 end, q.valid_until, q.due_at, q.id";
    private static final String NEWEST = " order by q.turned_at desc, q.id desc";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** Those that go on, or those that ended, that the actor may see; what has to be done first stands first. */
    public List<QuoteRow> page(Actor reader, boolean open, int page, int size) {
        String order = !open ? NEWEST : reader.account() == null ? AS_DUE : AS_ENDING;
        return rows(SqlQuery.of(ROW).add(seenBy(reader)).add(open ? " and " + OPEN : " and " + CLOSED)
            .add(order + " offset ? rows fetch first ? rows only", (page - 1) * size, size));
    }

    public long count(Actor reader, boolean open) {
        return SqlQuery.of("select count(*) from ordering.quote q where ").add(seenBy(reader)).add(open ? " and " + OPEN : " and " + CLOSED)
            .row(em).number(0);
    }

    /** Those that wait for the actor's side, the most urgent first. */
    public List<QuoteRow> waitingFor(Actor actor, int most) {
        boolean isHospital = actor.account() != null;
        return rows(SqlQuery.of(ROW).add(seenBy(actor)).add(isHospital ? " and q.status = 'WITH_HOSPITAL' and q.valid_until >= ? order by q.valid_until, q.id"
            : " and q.status = 'WITH_SUPPLIER' order by q.due_at, q.id", isHospital ? new Object[] {OrderDays.today(clock)} : new Object[0])
            .add(" fetch first ? rows only", most));
    }

    /** The number, when the actor may see the quote that has it. */
    public List<String> numbered(Actor actor, String number) {
        return SqlQuery.of("select q.number from ordering.quote q where q.number = ? and ", number).add(seenBy(actor)).rows(em).stream()
            .map(row -> row.text(0)).toList();
    }

    public QuoteRow row(Quote quote) {
        return rows(SqlQuery.of(ROW + "q.id = ?", quote.id())).get(0);
    }

    /** As {@link Quote#isSeenBy} says it. */
    private static SqlQuery seenBy(Actor reader) {
        if (reader.account() == null) {
            return new SqlQuery().in("q.account_id", reader.portfolio().stream().map(AccountId::value).sorted().toList());
        }
        SqlQuery own = SqlQuery.of("q.account_id = ?", reader.account().value());
        return reader.persona() == Persona.PURCHASING_DIRECTOR ? own : own.add(" and q.person_id = ?", reader.person().value());
    }

    private List<QuoteRow> rows(SqlQuery query) {
        return query.rows(em).stream().map(this::row).toList();
    }

    private QuoteRow row(SqlRow row) {
        return new QuoteRow(row.text(0), row.number(1), row.number(2), row.text(3), row.text(4), row.day(5), row.instant(6), row.instant(7),
            due(row.instant(8), row.instant(7), row.instant(18)), row.day(9), (int) row.number(10), (int) row.number(11), row.amount(12), row.text(13), row.text(14),
            row.isNull(15) ? null : new QuoteContractRow(row.text(15), row.day(16), row.day(17)));
    }

    /** How long until the moment, or since it. @param turnedAt since when it is waited for @param toldAt when it was said last that an answer is overdue */
    private AnswerTime due(Instant at, Instant turnedAt, Instant toldAt) {
        if (at == null) {
            return null;
        }
        Instant now = clock.instant();
        boolean overdue = now.isAfter(at);
        Duration left = overdue ? WorkingTime.between(at, now) : WorkingTime.between(now, at);
        return new AnswerTime(at, overdue, left.toDays(), left.toHoursPart(), left.toMinutesPart(),
            toldAt == null || toldAt.isBefore(turnedAt) ? null : toldAt);
    }
}
