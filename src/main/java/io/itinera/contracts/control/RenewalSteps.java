package io.itinera.contracts.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** When a hospital is warned of a contract's end: so many days before the last day, counted in calendar days. */
public final class RenewalSteps {
    /** The first warning, half a year ahead. */
    public static final int FIRST = 180;
    private static final List<Integer> ALL = List.of(FIRST, 90, 30, 7);

    private RenewalSteps() {
    }

    /**
     * From when on a hospital is asked what is to become of a contract: with the first step that does not lie before its first day, so that nobody is asked
     * about one that has just begun. Null for one so short that no step does.
     */
    public static LocalDate asksFrom(LocalDate startsOn, LocalDate endsOn) {
        return ALL.stream().map(endsOn::minusDays).filter(day -> !day.isBefore(startsOn)).findFirst().orElse(null);
    }

    /**
     * The steps whose day has come, nearest to the end first; none once the contract has ended. A step that lies before
     * the contract's first day never comes.
     */
    static List<Integer> due(LocalDate startsOn, LocalDate endsOn, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, endsOn);
        return left < 0 ? List.of() : ALL.stream()
            .filter(step -> left <= step && !endsOn.minusDays(step).isBefore(startsOn)).sorted().toList();
    }
}
