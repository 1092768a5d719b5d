package io.itinera.contracts.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
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
import java.util.List;

/** The book of what was announced of the list's prices, and of what hospitals were told of it. */
@ApplicationScoped
public class PriceChanges {
    /** So long nothing else is announced before hospitals are told, so that whoever changes many prices is heard once. */
    static final Duration GATHERING = Duration.ofMinutes(10);
    /** After so long they are told although more is being announced. */
    static final Duration LONGEST_GATHERING = Duration.ofHours(2);
    private static final String COLUMNS = "select id, article_id, holds_from, state, announced_at from contracts.price_change where ";
    private static final String ANNOUNCED = "ANNOUNCED";
    private static final String REPLACED = "REPLACED";
    private static final String WITHDRAWN = "WITHDRAWN";
    private static final String REPLACE = "update contracts.price_change set state = 'REPLACED', told_at = coalesce(told_at, ?)"
        + " where article_id = ? and state = 'ANNOUNCED' and holds_from ";
    private static final String CANCEL = "update contracts.price_change set state = 'WITHDRAWN', told_at = case when told_at is null then"
        + " cast(? as timestamp with time zone) end where article_id = ? and state = 'ANNOUNCED' and holds_from > ?";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** A change of one article's price. @param before null for an article that had none */
    record Noted(long article, BigDecimal before, BigDecimal amount, LocalDate from) {
    }

    /** What was announced of one article. */
    record Announced(long id, long article, LocalDate from, boolean withdrawn) {
    }

    /** Takes the place of what was announced of the article for a day to come, or for today when it holds from today. */
    void note(Noted change) {
        LocalDate today = ContractDays.today(clock);
        SqlQuery.of(REPLACE + (change.from().isAfter(today) ? "> ?" : "= ?"), now(), change.article(), today).update(em);
        SqlQuery.of("insert into contracts.price_change (id, article_id, amount_before, amount, holds_from, state, announced_at)"
            + " values (nextval('contracts.price_change_seq'), ?, cast(? as numeric(19,4)), ?, ?, ?, ?)", change.article(), change.before(),
            change.amount(), change.from(), ANNOUNCED, now()).update(em);
    }

    /** What nobody was told of needs no telling; of what somebody was told they are told that it does not come. */
    void withdraw(long article) {
        SqlQuery.of(CANCEL, now(), article, ContractDays.today(clock)).update(em);
    }

    /** In force or to come, by their first day. @param to the last first day that counts */
    List<Announced> beginning(LocalDate from, LocalDate to) {
        return SqlQuery.of(COLUMNS + "state = ? and holds_from >= ? and holds_from <= ? order by holds_from, id", ANNOUNCED, from, to)
            .rows(em).stream().map(PriceChanges::announced).toList();
    }

    /** The change of the article that lies ahead, if any. */
    List<Announced> ahead(long article) {
        return SqlQuery.of(COLUMNS + "article_id = ? and state = ? and holds_from > ? order by id", article, ANNOUNCED, ContractDays.today(clock))
            .rows(em).stream().map(PriceChanges::announced).toList();
    }

    /** Books as told what has been gathered, and gives it to whoever books it; to nobody else. */
    List<Announced> takeUntold() {
        Instant now = now();
        SqlRow untold = SqlQuery.of("select max(announced_at), min(announced_at) from contracts.price_change where told_at is null").row(em);
        if (untold.isNull(0) || untold.instant(0).isAfter(now.minus(GATHERING)) && untold.instant(1).isAfter(now.minus(LONGEST_GATHERING))) {
            return List.of();
        }
        long telling = SqlQuery.of("select nextval('contracts.price_change_seq')").row(em).number(0);
        int taken = SqlQuery.of("update contracts.price_change set told_at = ?, telling = ? where told_at is null and announced_at <= ?",
            now, telling, untold.instant(0)).update(em);
        return taken == 0 ? List.of() : SqlQuery.of(COLUMNS + "telling = ? and state <> ? order by id", telling, REPLACED)
            .rows(em).stream().map(PriceChanges::announced).toList();
    }

    private static Announced announced(SqlRow row) {
        return new Announced(row.number(0), row.number(1), row.day(2), row.text(3).equals(WITHDRAWN));
    }

    /** As exact as both databases keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
