package io.itinera.insight.live.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/**
 * Knows the newest touchpoints, for all open pages together: the log is asked four times a second at most, by the key, however many pages ask, and never
 * for more than it may keep. A number that another instance gave out, or a transaction that took long, may turn up below the highest: so far is looked back each time.
 */
@ApplicationScoped
public class News {
    /** What was done is told within two seconds: 0.9 until what is only looked at is written, 0.8 until a page asks, and this. */
    private static final Duration PAUSE = Duration.ofMillis(250);
    /** After it nobody's page is open, or all are hidden: what came meanwhile is not gathered for whoever opens the next. */
    private static final Duration IDLE = Duration.ofMinutes(1);
    /** Whatever happened earlier than that is reported too late to be news; the log's older months are not touched. */
    private static final Duration RECENT = Duration.ofDays(31);
    /** Two reports of a thousand touchpoints, whose numbers are taken before they are written. */
    private static final int MARGIN = 2_000;
    private static final int KEPT = 10_000;
    private static final long BEFORE_ALL = Long.MIN_VALUE;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;
    private final TreeMap<Long, Item> newest = new TreeMap<>();
    private Instant askedAt;
    private long last;
    private long floor;

    /** One of them. @param account null for nobody's @param isSupplier whether the supplier did it @param after the newest that was known before it turned up */
    public record Item(long id, Instant at, String type, Long account, String outcome, String reason, boolean isSupplier, long after) {
        /** Whether a page knows nothing of it that began with that number as the newest. */
        boolean isNewSince(long edge) {
            return id > edge || after >= edge;
        }
    }

    /** What came after a touchpoint. @param whole whether that is all */
    public record Since(List<Item> items, boolean whole) {
    }

    /** The number of the newest touchpoint, at most a quarter of a second old. */
    public synchronized long edge() {
        look();
        return last;
    }

    /** What hospitals did and met. @param edge what {@link #edge} said; what turned up later is told, also where its number is lower */
    public Since since(long edge) {
        Since all = anybodySince(edge);
        return new Since(all.items().stream().filter(item -> !item.isSupplier()).toList(), all.whole());
    }

    /** The same with what the supplier's people did. */
    public synchronized Since anybodySince(long edge) {
        look();
        List<Item> items = newest.tailMap(edge - MARGIN, false).values().stream().filter(item -> item.isNewSince(edge) && item.after() != BEFORE_ALL).toList();
        return new Since(items, edge >= floor);
    }

    /** Begins anew, as after a minute in which nobody asked. */
    public synchronized void forget() {
        askedAt = null;
    }

    private void look() {
        Instant now = clock.instant();
        Duration pause = askedAt == null ? IDLE : Duration.between(askedAt, now).abs();
        if (pause.compareTo(PAUSE) < 0) {
            return;
        }
        List<SqlRow> rows = pause.compareTo(IDLE) < 0 ? above(last - MARGIN, now) : null;
        if (rows == null || rows.size() > KEPT) {
            begin(now);
        } else {
            follow(rows);
        }
        askedAt = now;
    }

    /** What is there already is known, and no news. */
    private void begin(Instant now) {
        newest.clear();
        last = SqlQuery.of("select max(t.id) from journey.touchpoint t").row(em).number(0);
        take(above(last - MARGIN, now), BEFORE_ALL);
        floor = last;
    }

    private List<SqlRow> above(long id, Instant now) {
        return SqlQuery.of("select t.id, t.type, t.account_id, t.outcome, t.initiator, t.occurred_at, t.reason from journey.touchpoint t where t.id > ? and t.occurred_at >= ?"
            + " order by t.id fetch first ? rows only", id, now.minus(RECENT), KEPT + 1).rows(em);
    }

    /** Where more came at once than is looked back, what belongs below it may not be seen any more. */
    private void follow(List<SqlRow> rows) {
        long known = last;
        take(rows, known);
        if (last - known > MARGIN) {
            floor = Math.max(floor, last - MARGIN);
        }
        while (newest.size() > KEPT) {
            floor = Math.max(floor, newest.pollFirstEntry().getKey());
        }
    }

    private void take(List<SqlRow> rows, long known) {
        for (SqlRow row : rows) {
            last = Math.max(last, row.number(0));
            newest.putIfAbsent(row.number(0), new Item(row.number(0), row.instant(5), row.text(1), row.numberOrNull(2), row.text(3), row.text(6),
                row.text(4).equals("SUPPLIER"), known));
        }
    }
}
