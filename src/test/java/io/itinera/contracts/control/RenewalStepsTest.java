package io.itinera.contracts.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalStepsTest {
    @ParameterizedTest
    @DisplayName("CON-4.1 steps come 180, 90, 30 and 7 calendar days before the last day, over leap days and changes of the clock")
    @CsvSource({
        "2025-01-01, 2026-12-31, 2026-07-03, ''", "2025-01-01, 2026-12-31, 2026-07-04, 180", "2025-01-01, 2026-12-31, 2026-10-01, 180",
        "2025-01-01, 2026-12-31, 2026-10-02, 90;180", "2025-01-01, 2026-12-31, 2026-12-01, 30;90;180",
        "2025-01-01, 2026-12-31, 2026-12-24, 7;30;90;180", "2025-01-01, 2026-12-31, 2026-12-31, 7;30;90;180",
        "2025-01-01, 2026-12-31, 2027-01-01, ''",
        "2027-01-01, 2028-03-07, 2028-02-29, 7;30;90;180", "2027-01-01, 2028-03-07, 2028-02-28, 30;90;180",
        "2025-01-01, 2026-11-01, 2026-10-25, 7;30;90;180", "2025-01-01, 2026-11-01, 2026-10-24, 30;90;180",
        "2026-09-22, 2026-12-31, 2026-09-22, ''", "2026-09-22, 2026-12-31, 2026-10-02, 90"})
    void comeOnTheDay(LocalDate startsOn, LocalDate endsOn, LocalDate today, String steps) {
        List<Integer> expected = Stream.of(steps.split(";")).filter(s -> !s.isEmpty()).map(Integer::valueOf).toList();
        assertThat(RenewalSteps.due(startsOn, endsOn, today)).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("CON-4.1 asked is from the first step that does not lie before the first day, and never where none does")
    @CsvSource(nullValues = "-", value = {"2026-01-01, 2026-12-31, 2026-07-04", "2026-07-04, 2026-12-31, 2026-07-04", "2026-07-05, 2026-12-31, 2026-10-02",
        "2026-12-01, 2026-12-31, 2026-12-01", "2026-12-02, 2026-12-31, 2026-12-24", "2026-12-25, 2026-12-31, -"})
    void asksFrom(LocalDate startsOn, LocalDate endsOn, LocalDate from) {
        assertThat(RenewalSteps.asksFrom(startsOn, endsOn)).isEqualTo(from);
    }

    @ParameterizedTest
    @DisplayName("CON-4.2 the day is the hospital's, not the server's")
    @CsvSource({"2026-10-24T21:59:59Z, 2026-10-24", "2026-10-24T22:00:00Z, 2026-10-25", "2026-10-25T22:59:59Z, 2026-10-25",
        "2026-10-25T23:00:00Z, 2026-10-26", "2028-02-28T23:30:00Z, 2028-02-29"})
    void dayIsTheHospitals(Instant now, LocalDate day) {
        assertThat(ContractDays.today(Clock.fixed(now, ZoneOffset.UTC))).isEqualTo(day);
    }
}
