package io.itinera.ordering.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.ordering.standing.entity.Rhythm;
import io.itinera.ordering.standing.entity.Rhythm.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendar of standing orders. */
class RhythmTest {
    private static final Set<DayOfWeek> WORKING = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final int TRIALS = 300;

    @ParameterizedTest
    @DisplayName("ORD-14.2 a day that a month lacks is its last day, and the same day comes again afterwards")
    @CsvSource({"2027-01-31, 1, 31, 2027-01-31 2027-02-28 2027-03-31 2027-04-30 2027-05-31", "2028-01-31, 1, 31, 2028-01-31 2028-02-29 2028-03-31 2028-04-30",
        "2027-01-29, 1, 29, 2027-01-29 2027-02-28 2027-03-29 2027-04-29", "2027-11-30, 3, 30, 2027-11-30 2028-02-29 2028-05-30 2028-08-30",
        "2027-02-01, 12, 29, 2027-02-28 2028-02-29 2029-02-28", "2027-03-16, 2, 15, 2027-04-15 2027-06-15 2027-08-15"})
    void keepsTheDayOfTheMonth(LocalDate begins, int every, int day, String expected) {
        assertFirst(new Rhythm(Kind.MONTH_DAY, every, Set.of(), day, begins, null, null), expected);
    }

    @ParameterizedTest
    @DisplayName("ORD-14.2 every so many weeks on some of their days, counted from the week of the first of them")
    @CsvSource({"2026-11-26, 1, MONDAY, 2026-11-30 2026-12-07 2026-12-14", "2026-11-26, 2, FRIDAY, 2026-11-27 2026-12-11 2026-12-25",
        "2026-11-26, 2, MONDAY THURSDAY, 2026-11-26 2026-12-07 2026-12-10 2026-12-21", "2026-12-31, 1, THURSDAY, 2026-12-31 2027-01-07",
        "2026-11-29, 3, MONDAY, 2026-11-30 2026-12-21 2027-01-11", "2026-11-26, 1, SUNDAY SATURDAY, 2026-11-28 2026-11-29 2026-12-05"})
    void comesInWeeks(LocalDate begins, int every, String days, String expected) {
        assertFirst(new Rhythm(Kind.WEEKS, every, days(days), null, begins, null, null), expected);
    }

    @ParameterizedTest
    @DisplayName("ORD-14.2 on the first or last of some days of the week, a working day for instance")
    @CsvSource({"2027-01-01, MONTH_FIRST, MONDAY, 2027-01-04 2027-02-01 2027-03-01", "2027-01-01, MONTH_LAST, FRIDAY, 2027-01-29 2027-02-26 2027-03-26",
        "2027-01-30, MONTH_LAST, FRIDAY, 2027-02-26 2027-03-26", "2027-05-02, MONTH_LAST, WORKING, 2027-05-31 2027-06-30 2027-07-30",
        "2027-05-02, MONTH_FIRST, WORKING, 2027-05-03 2027-06-01 2027-07-01 2027-08-02"})
    void comesOnWeekdaysOfMonths(LocalDate begins, Kind kind, String days, String expected) {
        assertFirst(new Rhythm(kind, 1, days.equals("WORKING") ? WORKING : days(days), null, begins, null, null), expected);
    }

    @Test
    @DisplayName("ORD-14.3 ends with its last day, or after so many of them, or has none at all")
    void ends() {
        LocalDate begins = LocalDate.parse("2027-01-31");
        Rhythm until = new Rhythm(Kind.MONTH_DAY, 1, Set.of(), 31, begins, LocalDate.parse("2027-03-30"), null);
        assertThat(until.days()).containsExactly(begins, LocalDate.parse("2027-02-28"));
        assertThat(new Rhythm(Kind.MONTH_DAY, 1, Set.of(), 31, begins, null, 3).days()).hasSize(3).endsWith(LocalDate.parse("2027-03-31"));
        assertThat(new Rhythm(Kind.WEEKS, 1, days("MONDAY"), null, begins, begins, null).days()).isEmpty();
    }

    @Test
    @DisplayName("ORD-14.2 whatever the rhythm, its days are those that a search day by day finds")
    void isWhatASearchFinds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < TRIALS; i++) {
            Rhythm rhythm = any(random);
            LocalDate until = rhythm.begins().plusYears(4);
            assertThat(rhythm.days().takeWhile(day -> day.isBefore(until)).toList()).as(seed + " " + rhythm).isEqualTo(searched(rhythm, until));
        }
    }

    private static Rhythm any(Random random) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        Set<DayOfWeek> days = Stream.of(DayOfWeek.values()).filter(day -> random.nextInt(3) == 0).collect(Collectors.toSet());
        days.add(DayOfWeek.of(1 + random.nextInt(7)));
        return new Rhythm(kind, 1 + random.nextInt(5), kind == Kind.MONTH_DAY ? Set.of() : days, kind == Kind.MONTH_DAY ? 1 + random.nextInt(31) : null,
            LocalDate.of(2027, 1, 1).plusDays(random.nextInt(1500)), null, null);
    }

    /** Every day that fits, so many whole weeks or months after the first that does. */
    private static List<LocalDate> searched(Rhythm rhythm, LocalDate until) {
        List<LocalDate> fitting = rhythm.begins().datesUntil(until).filter(day -> fits(rhythm, day)).toList();
        LocalDate first = fitting.get(0);
        return fitting.stream().filter(day -> between(rhythm, first, day) % rhythm.every() == 0).toList();
    }

    private static long between(Rhythm rhythm, LocalDate first, LocalDate day) {
        return rhythm.kind() == Kind.WEEKS
            ? ChronoUnit.WEEKS.between(first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), day)
            : ChronoUnit.MONTHS.between(first.withDayOfMonth(1), day.withDayOfMonth(1));
    }

    private static boolean fits(Rhythm rhythm, LocalDate day) {
        boolean isChosen = rhythm.weekdays().contains(day.getDayOfWeek());
        return switch (rhythm.kind()) {
            case WEEKS -> isChosen;
            case MONTH_DAY -> day.getDayOfMonth() == rhythm.dayOfMonth()
                || day.getDayOfMonth() < rhythm.dayOfMonth() && day.plusDays(1).getMonth() != day.getMonth();
            case MONTH_FIRST -> isChosen && day.withDayOfMonth(1).datesUntil(day).noneMatch(d -> rhythm.weekdays().contains(d.getDayOfWeek()));
            case MONTH_LAST -> isChosen && day.plusDays(1).datesUntil(day.with(TemporalAdjusters.firstDayOfNextMonth()))
                .noneMatch(d -> rhythm.weekdays().contains(d.getDayOfWeek()));
        };
    }

    private static Set<DayOfWeek> days(String names) {
        return Stream.of(names.split(" ")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }

    private static void assertFirst(Rhythm rhythm, String expected) {
        List<LocalDate> days = Stream.of(expected.split(" ")).map(LocalDate::parse).toList();
        assertThat(rhythm.days().limit(days.size())).containsExactlyElementsOf(days);
    }
}
