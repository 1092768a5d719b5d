package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.friction.control.WeightFitting;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What each kind of friction weighs by month: estimated from answers, or supposed while there are too few. */
@WithDatabase
class FrictionWeightsTest {
    private static final int DAY = 1440;
    private static final int HOSPITALS = 12;
    private static final int EACH = 17;
    private static final int[] TIMES = {0, 1, 2, 5};
    private static int surveys = 9_000;

    @Test
    @DisplayName("FRI-9.3 once a month is over what each time of a kind adds to the effort is estimated from answers after it, no more than the cap counting; kinds that too few met have no weight")
    void estimatesFromAnswers(Portal portal) {
        PlantedLog log = begin(portal);
        for (int hospital = 1; hospital <= HOSPITALS; hospital++) {
            for (int nth = 0; nth < EACH; nth++) {
                int day = 21 + 8 * nth;
                int times = TIMES[(nth + hospital) % TIMES.length];
                for (int time = 0; time < times; time++) {
                    log.at((day + 2) * DAY + time, "CART_FILLED FAILED visit=" + (100 * hospital + nth) + " account=" + hospital);
                }
                answer(portal, hospital, day, 6 - Math.min(3, times) - hospital % 2);
            }
        }
        log.at(30 * DAY, "CATALOG_SEARCHED reason=no-result");

        fit(portal);

        assertThat(portal.rows("select first_day, answers, hospitals, fitted from insight.friction_fit")).containsExactly("2026-02-01|" + HOSPITALS * EACH + "|" + HOSPITALS + "|true");
        String[] failure = portal.rows("select met, cap, weight, low, high from insight.friction_weight where kind = 'failure'").get(0).split("\\|");
        assertThat(failure[0]).isEqualTo("153");
        assertThat(failure[1]).isEqualTo("3");
        assertThat(Double.parseDouble(failure[2])).isCloseTo(1, within(0.02));
        assertThat(Double.parseDouble(failure[3])).isBetween(0.9, 1.0);
        assertThat(portal.rows("select weight from insight.friction_weight where kind = 'late-delivery'")).containsExactly("null");
        assertThat(portal.rows("select count(*) from insight.friction_weight where weight is not null")).containsExactly("1");
    }

    @Test
    @DisplayName("FRI-9.3 before 200 answers the supposed minutes over their mean are kept, with how many answers there were; a month is estimated once, the next one for itself")
    void supposesBefore(Portal portal) {
        begin(portal);
        for (int hospital = 1; hospital <= HOSPITALS; hospital++) {
            answer(portal, hospital, 30, 5);
        }

        fit(portal);

        assertThat(portal.rows("select first_day, answers, hospitals, fitted, ridge from insight.friction_fit")).containsExactly("2026-02-01|12|12|false|null");
        assertThat(Double.parseDouble(portal.rows("select avg(weight) from insight.friction_weight").get(0))).isCloseTo(1, within(1e-9));
        assertThat(Double.parseDouble(portal.rows("select d.weight / r.weight from insight.friction_weight d, insight.friction_weight r"
            + " where d.kind = 'disputed-invoice' and r.kind = 'refused-action'").get(0))).as("20 minutes and 3").isCloseTo(20.0 / 3, within(1e-9));

        answer(portal, 1, 29, 5);
        fit(portal);
        assertThat(portal.rows("select answers from insight.friction_fit")).containsExactly("12");
        portal.clock().setTo(PlantedLog.NOW.plus(Duration.ofDays(20)));
        fit(portal);
        assertThat(portal.rows("select first_day, answers from insight.friction_fit order by first_day")).containsExactly("2026-02-01|12", "2026-03-01|13");
    }

    static PlantedLog begin(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        portal.sql("delete from insight.friction_weight;\ndelete from insight.friction_fit");
        return log;
    }

    static void fit(Portal portal) {
        portal.as(Actor.PORTAL, () -> portal.get(WeightFitting.class).fitMonthOver());
    }

    private static void answer(Portal portal, int hospital, int day, int effort) {
        Instant at = PlantedLog.NOW.minus(Duration.ofDays(day));
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, version) values (" + ++surveys
            + ", 'CES', 'RECEIPT_CONFIRMED', '" + new UUID(0, hospital) + "', " + hospital + ", timestamp with time zone '" + at + "', timestamp with time zone '" + at + "', " + effort + ", 1)");
    }
}
