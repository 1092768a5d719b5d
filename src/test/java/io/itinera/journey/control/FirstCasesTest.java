package io.itinera.journey.control;

import static io.itinera.insight.PlantedLog.ANALYST;
import static io.itinera.insight.PlantedLog.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.control.Detection;
import io.itinera.insight.log.boundary.CaseKind;
import io.itinera.insight.log.boundary.LogSelection;
import io.itinera.insight.log.boundary.ReadLog;
import io.itinera.journey.boundary.ReadCases;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody reads figures before the cases of a log that was there first are gathered. */
@WithDatabase
class FirstCasesTest {
    private static final int SECONDS = 30;
    private static final int HOUR = 60;
    private static final Period DAYS = new Period(NOW.minus(Duration.ofDays(3)), NOW.plusSeconds(1));

    private Portal portal;

    @BeforeEach
    void plant(Portal portal) {
        this.portal = portal;
        PlantedLog log = PlantedLog.in(portal);
        log.at(30 * HOUR, "CART_FILLED FAILED amount=30 object=CART:4");
        int submitted = log.at(29 * HOUR, "ORDER_SUBMITTED object=ORDER:P-1");
        portal.sql("insert into journey.touchpoint_object (touchpoint_id, object_type, object_id, qualifier) values (" + submitted + ", 'CART', '4', 'related')");
        log.at(20 * HOUR, "SUPPORT_CALLED object=ORDER:P-1");
    }

    @AfterEach
    void waitForNothing() {
        portal.get(FirstCases.class).done();
    }

    @Test
    @DisplayName("JRN-26 calls after mishaps are not told too few in the first seconds of a first start: whoever asks waits for the cases")
    void callsWait() throws Exception {
        assertThat(askedBeforeGathering(this::calls)).isEqualTo(1);
    }

    @Test
    @DisplayName("JRN-26 nor is what belongs to the case of an order")
    void casesWait() throws Exception {
        LogSelection orders = new LogSelection(DAYS.from(), DAYS.to(), null, CaseKind.ORDER, null);
        assertThat(askedBeforeGathering(() -> portal.get(ReadLog.class).follows(orders).events())).isEqualTo(3);
    }

    @Test
    @DisplayName("JRN-26 nobody waits for cases on an instance that starts beside a log whose cases were gathered before")
    void isNotWaitedForTwice() {
        portal.get(OrderCases.class).gather(Instant.EPOCH);
        portal.get(FirstCases.class).expect();
        assertThat(portal.as(ANALYST, () -> portal.get(ReadCases.class).areGathered())).isTrue();
        assertThat(calls()).isEqualTo(1);
    }

    private int calls() {
        List<SqlRow> found = new ArrayList<>();
        portal.inTransaction(em -> found.addAll(portal.get(Detection.class).moments("call-after-portal", DAYS).rows(em)));
        return found.size();
    }

    private <T> T askedBeforeGathering(Callable<T> question) throws Exception {
        FirstCases first = portal.get(FirstCases.class);
        first.expect();
        FutureTask<T> asked = new FutureTask<>(() -> portal.as(ANALYST, () -> question.call()));
        Thread asking = new Thread(asked);
        asking.start();
        while (asking.isAlive() && asking.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        portal.get(OrderCases.class).gather(Instant.EPOCH);
        first.done();
        return asked.get(SECONDS, TimeUnit.SECONDS);
    }
}
