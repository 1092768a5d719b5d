package io.itinera.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** The calendar of the data: what "today" is in the files, working days and office hours. */
final class Times {

    /** The day that stands for today; the loader moves every date by the days between it and the real today. */
    static final LocalDate ANCHOR = LocalDate.of(2026, 1, 14);
    /** Nothing in the data happens later than this; the loader moves the last morning back when it is not over yet. */
    static final Instant NOW = Instant.parse("2026-01-14T06:30:00Z");
    /** The first day of the twelve months. */
    static final LocalDate FIRST = LocalDate.of(2025, 1, 15);

    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    private Times() { }

    static Instant at(LocalDate day, int minuteOfDay, int second) {
        return LocalDateTime.of(day, LocalTime.of(minuteOfDay / 60, minuteOfDay % 60, second)).atZone(ZONE).toInstant();
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    static LocalDate work(LocalDate day, int days) {
        LocalDate result = day;
        int left = days;
        while (left > 0 || weekend(result)) {
            result = result.plusDays(1);
            if (!weekend(result)) {
                left--;
            }
        }
        return result;
    }

    /** The moment some office hours later: at night and at weekends nobody works. */
    static Instant officeLater(Instant from, double hours, Dice dice) {
        LocalDateTime local = LocalDateTime.ofInstant(from, ZONE);
        LocalDate day = local.toLocalDate();
        double minute = Math.max(local.getHour() * 60 + local.getMinute(), 480) + hours * 60;
        if (weekend(day)) {
            day = work(day, 0);
            minute = 480 + hours * 60;
        }
        while (minute > 1080) {
            day = work(day, 1);
            minute = 480 + minute - 1080;
        }
        Instant later = at(day, (int) minute, dice.between(0, 59));
        return later.isAfter(from) ? later : from.plusSeconds(dice.between(120, 900));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
