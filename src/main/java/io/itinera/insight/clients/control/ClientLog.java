package io.itinera.insight.clients.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.clients.boundary.ClientFigures;
import io.itinera.insight.control.Counted;
import io.itinera.insight.control.Extent;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds up the log by hospital; one statement for a whole portfolio. */
@ApplicationScoped
public class ClientLog {
    static final int DAYS_SHOWN = 30;
    private static final Duration QUARTER = Duration.ofDays(90);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration FORTNIGHT = Duration.ofDays(14);
    private static final String REFUSED = "t.outcome = 'REJECTED' and t.type <> 'INPUT_REFUSED' and t.occurred_at > ?";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Counted counted;
    @Inject Clock clock;

    /** All but when somebody was seen last is of a month at most, so that only hospitals that were silent so long cost a pass over a quarter. */
    Map<Long, ClientFigures> figures(Collection<Long> accounts) {
        Instant now = clock.instant();
        Map<Long, ClientFigures> figures = new HashMap<>(ofMonth(accounts, now));
        List<Long> silent = accounts.stream().filter(id -> figures.getOrDefault(id, ClientFigures.NONE).lastSeen() == null).toList();
        if (!silent.isEmpty()) {
            SqlQuery.of("select t.account_id, max(t.occurred_at) from journey.touchpoint t where t.initiator = 'CUSTOMER' and t.occurred_at > ? and ", now.minus(QUARTER))
                .in("t.account_id", silent).add(" group by t.account_id").rows(em)
                .forEach(r -> figures.put(r.number(0), figures.getOrDefault(r.number(0), ClientFigures.NONE).seen(r.instant(1))));
        }
        return figures;
    }

    private Map<Long, ClientFigures> ofMonth(Collection<Long> accounts, Instant now) {
        Instant fortnight = now.minus(FORTNIGHT);
        Instant yesterday = now.minus(Duration.ofHours(24));
        SqlQuery query = SqlQuery.of("select t.account_id, max(case when t.initiator = 'CUSTOMER' then t.occurred_at end),"
                + " count(*) filter (where t.outcome = 'FAILED' and t.occurred_at > ?),"
                + " count(*) filter (where " + REFUSED + "),"
                + " count(*) filter (where t.outcome = 'FAILED' and t.occurred_at > ?),"
                + " count(*) filter (where " + REFUSED + "),"
                + " count(*) filter (where t.type = 'ORDER_SUBMITTED' and t.outcome = 'COMPLETED'),"
                + " sum(case when t.type = 'ORDER_SUBMITTED' and t.outcome = 'COMPLETED' then t.amount end), count(*)"
                + " from journey.touchpoint t where ", fortnight, fortnight, yesterday, yesterday).in("t.account_id", accounts)
            .add(" and t.occurred_at > ? group by t.account_id", now.minus(MONTH));
        return query.rows(em).stream().collect(Collectors.toMap(r -> r.number(0), r -> new ClientFigures(r.instant(1),
            r.number(2), r.number(3), r.number(4), r.number(5), r.number(6),
            r.isNull(7) ? BigDecimal.ZERO : r.amount(7), r.number(8))));
    }

    /** Touchpoints on each of the last days, oldest first. */
    Map<Long, List<Integer>> days(Collection<Long> accounts) {
        LocalDate today = LocalDate.now(clock.withZone(Period.ZONE));
        List<LocalDate> shown = today.minusDays(DAYS_SHOWN - 1L).datesUntil(today.plusDays(1)).toList();
        Map<Long, List<Integer>> days = new HashMap<>();
        counted.days(new Extent(Period.between(shown.get(0), today), accounts)).forEach((account, counts) ->
            days.put(account, shown.stream().map(day -> counts.getOrDefault(day, 0L).intValue()).toList()));
        return days;
    }

    /** How many contracts each hospital was warned of within 120 days and has not decided on. */
    Map<Long, Long> undecidedContracts(Collection<Long> accounts) {
        SqlQuery query = SqlQuery.of("select t.account_id, count(distinct o.object_id) from journey.touchpoint t"
            + " join journey.touchpoint_object o on o.touchpoint_id = t.id and o.object_type = 'CONTRACT'"
            + " where t.type = 'RENEWAL_ALERT_SENT' and t.occurred_at > ? and ",
            clock.instant().minus(120, ChronoUnit.DAYS)).in("t.account_id", accounts);
        return query.add(" and o.object_id not in (select d.object_id from journey.touchpoint u join journey.touchpoint_object d"
                + " on d.touchpoint_id = u.id and d.object_type = 'CONTRACT'"
                + " where u.type in ('CONTRACT_RENEWED', 'RENEGOTIATION_ASKED', 'CONTRACT_LET_LAPSE')"
                + " and u.outcome = 'COMPLETED' and ").in("u.account_id", accounts).add(") group by t.account_id").rows(em).stream()
            .collect(Collectors.toMap(r -> r.number(0), r -> r.number(1)));
    }

    /** How many answers of the last 90 days found it below what was expected. */
    Map<Long, Long> disappointed(Collection<Long> accounts) {
        return SqlQuery.of("select s.account_id, count(*) from insight.survey s where s.expectation = 'BELOW'"
                + " and s.answered_at > ? and ", clock.instant().minus(QUARTER)).in("s.account_id", accounts)
            .add(" group by s.account_id").rows(em).stream()
            .collect(Collectors.toMap(r -> r.number(0), r -> r.number(1)));
    }
}
