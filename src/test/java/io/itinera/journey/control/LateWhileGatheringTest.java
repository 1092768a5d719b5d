package io.itinera.journey.control;

import static io.itinera.insight.PlantedLog.ANALYST;
import static io.itinera.insight.PlantedLog.BUYER;
import static io.itinera.insight.PlantedLog.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.journey.boundary.ProveCounts;
import io.itinera.journey.control.Recorder.Signal;
import io.itinera.journey.entity.Touchpoint;
import io.itinera.journey.entity.Touchpoint.Party;
import io.itinera.shared.Persona;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody records what happened days ago, and has not ended yet when a round gathers those days. */
@WithDatabase
class LateWhileGatheringTest {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int SECONDS = 30;
    private static final int UNTIL_DONE = 12;
    private static final String SOMEBODY_WAITS = "postgresql".equals(System.getProperty("itinera.test.database"))
        ? "select count(*) from pg_locks where not granted" : "select count(*) from information_schema.sessions where blocker_id is not null";

    private final CountDownLatch recorded = new CountDownLatch(1);
    private final CountDownLatch ends = new CountDownLatch(1);

    @Test
    @DisplayName("JRN-24 JRN-25 a round waits for whoever records something of the days that it gathers, and misses nothing of it")
    void missesNothing(Portal portal) throws Exception {
        PlantedLog log = PlantedLog.in(portal);
        log.at(3 * 24 * 60, "HOME_VIEWED object=PAGE:/h visit=300");
        log.at(3 * 24 * 60 - 0.1, "ORDERS_VIEWED object=PAGE:/o visit=300");
        log.at(3 * 24 * 60 - 0.2, "HOME_VIEWED object=PAGE:/h visit=300");
        log.at(3 * 24 * 60, "ORDER_SUBMITTED object=ORDER:late visit=301");
        RollupRounds rounds = portal.get(RollupRounds.class);
        gather(rounds);
        portal.sql("delete from journey.way;\ndelete from journey.span;\nupdate journey.rollup_state set ways_until = timestamp with time zone '" + NOW.minus(Duration.ofDays(4))
            + "', spans_until = timestamp with time zone '" + NOW.minus(Duration.ofDays(4)) + "'");
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<?> recording = both.submit(() -> portal.inTransaction(em -> {
                portal.get(TouchpointStore.class).add(List.of(late("CART_CHANGED", 300, Duration.ofDays(3).minusSeconds(8), ObjectRef.subject(ObjectType.CART, "1")),
                    late("ORDER_CONFIRMED", 301, Duration.ofDays(2), ObjectRef.subject(ObjectType.ORDER, "late"))));
                recorded.countDown();
                awaitEnd();
            }));
            assertThat(recorded.await(SECONDS, TimeUnit.SECONDS)).isTrue();
            Future<?> round = both.submit(rounds::round);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!round.isDone() && portal.rows(SOMEBODY_WAITS).contains("0") && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            ends.countDown();
            recording.get(SECONDS, TimeUnit.SECONDS);
            round.get(SECONDS, TimeUnit.SECONDS);
        } finally {
            both.shutdownNow();
        }
        gather(rounds);
        assertThat(portal.as(ANALYST, () -> portal.get(ProveCounts.class).prove(Instant.EPOCH, NOW)).differences()).isZero();
        assertThat(portal.rows("select count(*) from journey.way")).as("the way was broken").containsExactly("0");
        assertThat(portal.rows("select count(*) from journey.span where kind = 'ORDER_WENT_ON' and met_at is not null")).containsExactly("1");
    }

    private void awaitEnd() {
        try {
            ends.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void gather(RollupRounds rounds) {
        for (int n = 0; n < UNTIL_DONE; n++) {
            rounds.round();
        }
    }

    private static Signal late(String type, int visit, Duration ago, ObjectRef about) {
        return new Signal(new Touchpoint(type, NOW.minus(ago), new Party(Persona.PURCHASING_DIRECTOR, BUYER, 1L, new UUID(9, visit), Channel.WEB, Initiator.CUSTOMER)),
            List.of(about));
    }
}
