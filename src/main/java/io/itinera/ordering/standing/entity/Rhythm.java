package io.itinera.ordering.standing.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.Stream;

/**
 * On which days something comes again. The first is the first such day on or after the beginning, and from its week or
 * month on every so many weeks or months are counted: what one month lacks, the next has again.
 *
 * @param every      how many weeks or months lie between
 * @param weekdays   of the weeks; or of which the first or last in the month is meant; empty for a day of the month
 * @param dayOfMonth the last one in months that are shorter; null without
 * @param ends       the last possible day; null without
 * @param runs       how many days there are at most; null without
 */
public record Rhythm(Kind kind, int every, Set<DayOfWeek> weekdays, Integer dayOfMonth, LocalDate begins, LocalDate ends,
                     Integer runs) {

    /** What is counted. */
    public enum Kind { WEEKS, MONTH_DAY, MONTH_FIRST, MONTH_LAST }

    /** All days in their order, without end where the rhythm has none. */
    public Stream<LocalDate> days() {
        Stream<LocalDate> days = kind == Kind.WEEKS ? inWeeks() : inMonths();
        days = ends == null ? days : days.takeWhile(day -> !day.isAfter(ends));
        return runs == null ? days : days.limit(runs);
    }

    private Stream<LocalDate> inWeeks() {
        LocalDate monday = begins.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = ofWeek(monday).findFirst().isPresent() ? monday : monday.plusWeeks(1);
        return Stream.iterate(first, week -> week.plusWeeks(every)).flatMap(this::ofWeek);
    }

    private Stream<LocalDate> ofWeek(LocalDate monday) {
        return weekdays.stream().sorted().map(day -> monday.with(TemporalAdjusters.nextOrSame(day)))
            .filter(day -> !day.isBefore(begins));
    }

    private Stream<LocalDate> inMonths() {
        YearMonth month = YearMonth.from(begins);
        YearMonth first = in(month).isBefore(begins) ? month.plusMonths(1) : month;
        return Stream.iterate(first, each -> each.plusMonths(every)).map(this::in);
    }

    private LocalDate in(YearMonth month) {
        return switch (kind) {
            case MONTH_FIRST -> chosen(month.atDay(1), 1);
            case MONTH_LAST -> chosen(month.atEndOfMonth(), -1);
            default -> month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
        };
    }

    /** The nearest day of the week that was chosen, in steps of one day. */
    private LocalDate chosen(LocalDate from, int step) {
        LocalDate day = from;
        while (!weekdays.contains(day.getDayOfWeek())) {
            day = day.plusDays(step);
        }
        return day;
    }
}
