package io.itinera.insight.action.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an action is meant to do, to whom, and by what it will be judged.
 *
 * @param subject     a detector's code or a type of touchpoint, as the measure wants; else null
 * @param touchpoint  where in the journey it belongs, or null
 * @param segment     for which hospitals it is meant, or null
 * @param expected    by how much the measure should move, with its sign: -0.05 for five per cent of visits less
 * @param ownerId     who answers for it
 * @param startsOn    the first day of its first week
 * @param weeksBefore so many weeks before it are what it is compared with
 * @param getting     the hospitals that get it
 * @param compared    those that do not get it and are compared with
 * @param lotSeed     by which those that get it were drawn; null when they were chosen
 */
public record ActionPlan(String title, String hypothesis, Measure measure, String subject, String touchpoint, String segment, BigDecimal expected,
                         Long ownerId, LocalDate startsOn, int weeksBefore, int weeksAfter, Set<Long> getting, Set<Long> compared, Long lotSeed) {
    public static final int FEWEST_BEFORE = 4;
    public static final int FEWEST_AFTER = 2;
    public static final int MOST_WEEKS = 26;

    /** The last day that is looked at. */
    public LocalDate lastDay() {
        return startsOn.plusWeeks(weeksAfter).minusDays(1);
    }
}
