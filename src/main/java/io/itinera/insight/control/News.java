package io.itinera.insight.control;

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
 * Knows the newest touchpoints of hospitals, for all open pages together: the log is asked once a second at most, by the key, however many pages ask.
 * A number that another instance gave out, or a transaction that took long, may turn up a little below the highest: so far is looked back each time.
 */
@ApplicationScoped
public class News {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** Two blocks of numbers. */
    private static final int MARGIN = 100;
    private static final int KEPT = 10_000;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;
    private final TreeMap<Long, Item> newest = new TreeMap<>();
    private Instant askedAt;
    private long last;
    private long floor;

    /** One of them. @param account null for nobody's */
    public record Item(String type, Long account, String outcome) {
    }

    /** What came after a touchpoint. @param whole whether that is all */
    public record Since(List<Item> items, boolean whole) {
    }

    /** The number of the newest touchpoint, at most a second old. */
    public synchronized long edge() {
        look();
        return last;
    }

    /** @param edge what {@link #edge} said */
    public synchronized Since since(long edge) {
        look();
        return new Since(List.copyOf(newest.tailMap(edge, false).values()), edge >= floor);
    }

    /** Begins anew; for whoever takes touchpoints away. */
    public synchronized void forget() {
        newest.clear();
        askedAt = null;
    }

    private void look() {
        Instant now = clock.instant();
        if (askedAt == null) {
            last = SqlQuery.of("select max(t.id) from journey.touchpoint t").row(em).number(0);
            floor = last;
        } else if (!now.isBefore(askedAt) && Duration.between(askedAt, now).compareTo(PAUSE) < 0) {
            return;
        } else {
            take(SqlQuery.of("select t.id, t.type, t.account_id, t.outcome, t.initiator from journey.touchpoint t where t.id > ?", last - MARGIN).rows(em));
        }
        askedAt = now;
    }

    private void take(List<SqlRow> rows) {
        for (SqlRow row : rows) {
            last = Math.max(last, row.number(0));
            if (!row.text(4).equals("SUPPLIER")) {
                newest.put(row.number(0), new Item(row.text(1), row.numberOrNull(2), row.text(3)));
            }
        }
        while (newest.size() > KEPT) {
            floor = Math.max(floor, newest.pollFirstEntry().getKey());
        }
    }
}
