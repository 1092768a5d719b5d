package io.itinera.insight.clients.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.clients.boundary.ClientFigures;
import io.itinera.insight.clients.boundary.StuckRow;
import io.itinera.insight.control.Sentences;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.TouchpointFilter;
import io.itinera.journey.boundary.TouchpointRow;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks every second which hospitals got stuck since a page was opened; as long as nothing goes wrong that is a look at a few rows. */
@ApplicationScoped
public class StuckClients {
    private static final String TROUBLE = " from journey.touchpoint t where t.outcome in ('FAILED', 'REJECTED') and t.type <> 'INPUT_REFUSED' and t.occurred_at > ? and ";
    private static final Duration DAY = Duration.ofHours(24);

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject FindAccounts findAccounts;
    @Inject ReadTouchpoints touchpoints;
    @Inject Clock clock;

    public List<StuckRow> since(Instant moment, Locale locale) {
        Map<Long, AccountRow> mine = findAccounts.visible().stream().collect(Collectors.toMap(AccountRow::id, Function.identity()));
        Map<Long, Long> newest = SqlQuery.of("select t.account_id, max(t.id)" + TROUBLE, moment).in("t.account_id", mine.keySet())
            .add(" group by t.account_id").rows(em).stream().collect(Collectors.toMap(row -> row.number(0), row -> row.number(1)));
        if (newest.isEmpty()) {
            return List.of();
        }
        List<Long> stuck = SqlQuery.of("select t.account_id, sum(case when t.outcome = 'FAILED' then 1 else 0 end), sum(case when t.outcome = 'REJECTED' then 1 else 0 end)"
                + TROUBLE, clock.instant().minus(DAY)).in("t.account_id", newest.keySet()).add(" group by t.account_id").rows(em).stream()
            .filter(row -> ClientFigures.isStuck(row.number(1), row.number(2))).map(row -> row.number(0)).toList();
        return stuck.isEmpty() ? List.of() : told(stuck, newest, mine, locale);
    }

    private List<StuckRow> told(List<Long> stuck, Map<Long, Long> newest, Map<Long, AccountRow> mine, Locale locale) {
        Map<String, String> types = touchpoints.types().stream().collect(Collectors.toMap(TouchpointTypeRow::code, type -> type.name(locale)));
        List<TouchpointRow> rows = touchpoints.byId(stuck.stream().map(newest::get).toList(), TouchpointFilter.ofAccounts(stuck));
        return rows.stream().map(row -> {
            AccountRow account = mine.get(row.accountId());
            return new StuckRow(account.code(), account.name(), row.id(), row.occurredAt(),
                new Sentences(locale, types, touchpoints.personas(), account.currency()).of(row));
        }).toList();
    }
}
