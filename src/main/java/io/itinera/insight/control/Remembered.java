package io.itinera.insight.control;

import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.platform.memory.Turns;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps the figures that cost a pass over the log for as long as no hospital's touchpoint has been added, and half a minute at most, two
 * where counting takes long, because a slow transaction may commit an earlier number later; but for some seconds whatever
 * comes, since on a busy day something always does. What the supplier's people look at changes no figure, so that an analyst who
 * moves between views does not wait for each. Whoever asks while the same is being counted waits for it, and a request that has
 * figures once is told the same until its end.
 */
@ApplicationScoped
public class Remembered implements Forgetful {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** How many times as long as counting took figures stand to which nothing was added, if that is longer; what the supplier does, and time alone, may change some. */
    private static final int TIMES = 10;
    private static final Duration LONGEST_OF_SLOW = Duration.ofMinutes(2);
    private static final Duration FLOOR = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SETTLED = Duration.ofHours(1);
    private static final int MOST = 64;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;
    @Inject BeanManager beans;
    @Inject FiguresOfPage page;
    private final Map<Object, Kept> kept = new ConcurrentHashMap<>();
    private final Turns<Record> turns = new Turns<>(PATIENCE);
    private ShortMemory<Record, Object> settled;

    private record Kept(Object figures, long lastId, Instant at, Duration took) {
        Duration longest() {
            Duration tenfold = took.multipliedBy(TIMES);
            Duration bounded = tenfold.compareTo(LONGEST_OF_SLOW) < 0 ? tenfold : LONGEST_OF_SLOW;
            return bounded.compareTo(LONGEST) > 0 ? bounded : LONGEST;
        }
    }

    @PostConstruct
    void begin() {
        settled = new ShortMemory<>(clock, SETTLED, MOST);
    }

    /** @param question equal for equal figures: a record of everything they depend on, beside the log itself */
    @SuppressWarnings("unchecked")
    public <T> T figures(Record question, Supplier<T> count) {
        boolean isPage = isPage();
        Object held = isPage ? page.of(question) : null;
        if (held != null) {
            return (T) held;
        }
        Kept known = kept.get(question);
        Object figures = (known != null && isValid(known) ? known : turns.take(question, () -> newer(question, known, count))).figures();
        if (isPage) {
            page.hold(question, figures);
        }
        return (T) figures;
    }

    /** Whether it is a request that asks, and no work that the portal does by itself. */
    private boolean isPage() {
        try {
            return beans.getContext(RequestScoped.class).isActive();
        } catch (ContextNotActiveException e) {
            return false;
        }
    }

    /** What whoever was before has counted meanwhile, or counted now. */
    private Kept newer(Record question, Kept known, Supplier<?> count) {
        Kept meanwhile = kept.get(question);
        if (meanwhile != null && meanwhile != known) {
            return meanwhile;
        }
        long lastId = SqlQuery.of("select max(t.id) from journey.touchpoint t").row(em).number(0);
        Instant begun = clock.instant();
        Object figures = count.get();
        Kept fresh = new Kept(figures, lastId, clock.instant(), Duration.between(begun, clock.instant()));
        keep(question, fresh);
        return fresh;
    }

    /**
     * The same for figures of days that are over, whatever is added today; kept for an hour, because a report of what happened outside the portal may
     * come days later. They cost the most, so that they are counted once while all others wait, and what is asked often does not push them out. What
     * fails is counted anew by whoever asks next.
     */
    @SuppressWarnings("unchecked")
    public <T> T settled(Record question, Supplier<T> count) {
        return (T) settled.getOnce(question, any -> count.get());
    }

    private void keep(Record question, Kept figures) {
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(question, figures);
    }

    /** Counts anew from now on; for whoever changes the log by other means than adding to it. */
    public void forget() {
        kept.clear();
        settled.clear();
        if (isPage()) {
            page.forget();
        }
    }

    @Override
    public void forgetAll() {
        forget();
    }

    private boolean isValid(Kept known) {
        Duration age = Duration.between(known.at(), clock.instant());
        return !age.isNegative() && age.compareTo(known.longest()) <= 0 && (age.compareTo(FLOOR) <= 0 || SqlQuery.of("select count(*) from journey.touchpoint t"
            + " where t.id > ? and t.initiator <> 'SUPPLIER'", known.lastId()).row(em).number(0) == 0);
    }
}
