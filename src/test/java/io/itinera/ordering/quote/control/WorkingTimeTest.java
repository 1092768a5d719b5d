package io.itinera.ordering.quote.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.ordering.control.OrderDays;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final int MINUTES_A_YEAR = 366 * 24 * 60;

    @ParameterizedTest
    @DisplayName("ORD-20.2 two working days later by the clocks on the walls, over weekends and changes of the season")
    @CsvSource({"2026-11-26T10:00:00Z, 2026-11-30T10:00:00Z", "2026-11-24T10:00:00Z, 2026-11-26T10:00:00Z",
        // asked on Saturday is asked as Monday begins
        "2026-11-28T10:00:00Z, 2026-12-01T23:00:00Z",
        // the clocks go back on Sunday, the 25th of October, and forward on the 29th of March
        "2026-10-23T10:00:00Z, 2026-10-27T11:00:00Z", "2026-03-27T10:00:00Z, 2026-03-31T09:00:00Z"})
    void countsWorkingDays(String from, String due) {
        assertThat(WorkingTime.after(Instant.parse(from), Duration.ofDays(2))).isEqualTo(Instant.parse(due));
    }

    @Test
    @DisplayName("ORD-20.2 so much working time later there is so much in between, whenever one begins; it never ends at a weekend, and more is never sooner")
    void agreesWithItself() {
        Random random = new Random(2026);
        for (int n = 0; n < 5_000; n++) {
            Instant from = BEGIN.plusSeconds(60L * random.nextInt(MINUTES_A_YEAR));
            Duration time = Duration.ofMinutes(1 + random.nextInt(20_000));
            Instant to = WorkingTime.after(from, time);
            assertThat(WorkingTime.between(from, to)).as("%s + %s", from, time).isEqualTo(time);
            assertThat(OrderDays.isWorkingDay(OrderDays.of(to.minusSeconds(1)))).as("%s + %s", from, time).isTrue();
            assertThat(WorkingTime.after(from, time.plusMinutes(1))).isAfter(to);
        }
    }

    @Test
    @DisplayName("ORD-20.2 what lies in between counts once, also cut in two anywhere, and as counted minute by minute")
    void addsUp() {
        Random random = new Random(7);
        for (int n = 0; n < 300; n++) {
            Instant from = BEGIN.plusSeconds(60L * random.nextInt(MINUTES_A_YEAR));
            Instant to = from.plusSeconds(60L * random.nextInt(12_000));
            Instant cut = from.plusSeconds(60L * random.nextInt((int) Duration.between(from, to).toMinutes() + 1));
            Duration whole = WorkingTime.between(from, to);
            assertThat(whole).isEqualTo(WorkingTime.between(from, cut).plus(WorkingTime.between(cut, to)));
            if (OrderDays.local(from).getMonthValue() > 4 && OrderDays.local(to).getMonthValue() < 10) {
                assertThat(whole.toMinutes()).isEqualTo(minuteByMinute(from, to));
            }
        }
        assertThat(WorkingTime.between(BEGIN, BEGIN.minusSeconds(60))).isZero();
    }

    private static long minuteByMinute(Instant from, Instant to) {
        long minutes = 0;
        for (Instant at = from; at.isBefore(to); at = at.plusSeconds(60)) {
            minutes += OrderDays.isWorkingDay(OrderDays.of(at)) ? 1 : 0;
        }
        return minutes;
    }
}
