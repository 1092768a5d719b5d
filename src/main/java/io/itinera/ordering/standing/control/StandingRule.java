package io.itinera.ordering.standing.control;

import io.itinera.ordering.standing.boundary.RhythmImpossible;
import io.itinera.ordering.standing.boundary.RhythmRow;
import io.itinera.ordering.standing.boundary.StandingFigureImpossible;
import io.itinera.ordering.standing.boundary.StandingNameImpossible;
import io.itinera.ordering.standing.boundary.StandingOrderTooLong;
import io.itinera.ordering.standing.boundary.StandingTerms;
import io.itinera.ordering.standing.entity.Rhythm;
import io.itinera.ordering.standing.entity.StandingOrder;
import java.time.LocalDate;

/** What can be a standing order. */
public final class StandingRule {
    /** Of an account, so that its page and its runs stay within bounds. */
    public static final int MOST = 200;
    private static final int MOST_LINES = 500;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REFERENCE = 60;
    private static final int MOST_BETWEEN = 52;
    private static final int MOST_RUNS = 500;
    private static final int MOST_DAYS_AHEAD = 30;
    private static final int MOST_PER_CENT = 100;
    private static final int LAST_OF_MONTH = 31;

    private StandingRule() {
    }

    /** From today on, and within two years. */
    public static Rhythm rhythm(RhythmRow typed, LocalDate today) {
        if (typed.every() < 1 || typed.every() > MOST_BETWEEN) {
            throw RhythmImpossible.every(MOST_BETWEEN);
        }
        boolean byDay = Rhythm.Kind.MONTH_DAY.name().equals(typed.kind());
        if (!byDay && typed.weekdays().isEmpty()) {
            throw RhythmImpossible.weekday();
        }
        if (byDay && (typed.dayOfMonth() == null || typed.dayOfMonth() < 1 || typed.dayOfMonth() > LAST_OF_MONTH)) {
            throw RhythmImpossible.dayOfMonth();
        }
        if (typed.begins() == null || typed.begins().isBefore(today) || typed.begins().isAfter(today.plusYears(2))) {
            throw RhythmImpossible.begins(today, today.plusYears(2));
        }
        if (typed.runs() != null && (typed.runs() < 1 || typed.runs() > MOST_RUNS)) {
            throw RhythmImpossible.runs(MOST_RUNS);
        }
        Rhythm rhythm = typed.rhythm();
        if (rhythm.days().findFirst().isEmpty()) {
            throw RhythmImpossible.noDay();
        }
        return rhythm;
    }

    public static StandingOrder.Terms terms(StandingTerms typed) {
        String name = typed.name() == null ? "" : typed.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new StandingNameImpossible(LONGEST_NAME);
        }
        boolean possible = typed.daysAhead() >= 1 && typed.daysAhead() <= MOST_DAYS_AHEAD && typed.tolerance() != null
            && typed.tolerance().signum() >= 0 && typed.tolerance().intValue() <= MOST_PER_CENT;
        if (!possible) {
            throw new StandingFigureImpossible(MOST_DAYS_AHEAD, MOST_PER_CENT);
        }
        String reference = typed.ownReference() == null ? "" : typed.ownReference().strip();
        return new StandingOrder.Terms(name, typed.siteId(), typed.costCentreId(), reference.isEmpty() ? null
            : reference.substring(0, Math.min(reference.length(), LONGEST_REFERENCE)), typed.daysAhead(), typed.tolerance());
    }

    public static void lines(int many) {
        if (many > MOST_LINES) {
            throw new StandingOrderTooLong(MOST_LINES);
        }
    }
}
