package io.itinera.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.friction.control.FrictionByType;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How long figures that cost a pass over the log stand. */
@WithDatabase
class RememberedTest {
    private Portal portal;
    private PlantedLog log;
    private int counted;

    private record Question(String about) {
    }

    @BeforeEach
    void empty(Portal portal) {
        this.portal = portal;
        this.log = PlantedLog.in(portal);
    }

    @Test
    @DisplayName("INS-2 figures stand for five seconds whatever comes, then for as long as no hospital adds to the log, and for half a minute at most")
    void standsForSomeSeconds() {
        int last = log.at(1, "CART_VIEWED");
        assertThat(ask(0)).isEqualTo(1);
        comes(last + 1, "SUPPLIER");
        assertThat(ask(6)).isEqualTo(1);
        comes(last + 2, "CUSTOMER");
        assertThat(ask(5)).isEqualTo(1);
        assertThat(ask(6)).isEqualTo(2);
        comes(last + 3, "CUSTOMER");
        assertThat(ask(11)).as("five seconds after it was counted").isEqualTo(2);
        assertThat(ask(12)).isEqualTo(3);
        assertThat(ask(42)).isEqualTo(3);
        assertThat(ask(43)).isEqualTo(4);
    }

    /** Behind the portal's back: what a test lays out otherwise makes the portal forget. */
    private void comes(int id, String initiator) {
        portal.inTransaction(em -> em.createNativeQuery("insert into journey.touchpoint (id, occurred_at, type, account_id, channel, initiator, outcome) values (" + id
            + ", timestamp with time zone '2026-03-20 12:00:00Z', 'CART_VIEWED', 1, 'WEB', '" + initiator + "', 'COMPLETED')").executeUpdate());
    }

    private int ask(int seconds) {
        portal.clock().setTo(PlantedLog.NOW.plusSeconds(seconds));
        int[] answer = new int[1];
        portal.inTransaction(em -> answer[0] = portal.get(Remembered.class).figures(new Question("n"), () -> ++counted));
        return answer[0];
    }

    @Test
    @DisplayName("MAP-9.5 friction at touchpoints is looked for in the last 366 days of a longer period")
    void looksNoFurtherThanAYear() {
        log.at(10, "ORDER_SUBMITTED FAILED reason=error");
        log.at(60 * 24 * 365, "ORDER_SUBMITTED FAILED reason=error");
        log.at(60 * 24 * 366, "ORDER_SUBMITTED FAILED reason=error");
        assertThat(failures(LocalDate.of(2020, 1, 1))).isEqualTo(2);
        assertThat(failures(LocalDate.of(2026, 3, 20))).isEqualTo(1);
    }

    private long failures(LocalDate first) {
        long[] found = new long[1];
        portal.inTransaction(em -> found[0] = portal.get(FrictionByType.class).of(new Extent(Period.between(first, LocalDate.of(2026, 3, 20)), null))
            .get("ORDER_SUBMITTED").stream().filter(at -> at.kind().equals("failure")).mapToLong(FrictionByType.At::count).sum());
        return found[0];
    }
}
