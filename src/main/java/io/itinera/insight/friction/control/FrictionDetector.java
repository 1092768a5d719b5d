package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;
import java.util.Set;

/**
 * One kind of behaviour that says "this is hard". A detector finds the touchpoints at which it happened, one for each
 * time, so that a count is always the number of rows that can be shown for it. The message
 * {@code insight.detector.<code>} names it and {@code insight.detector.<code>.definition} defines it.
 *
 * <p>A detector that looks at what happened before or after says between which moments that lies in all, beside how far it is from
 * each: otherwise PostgreSQL reads every month of the log.
 */
public interface FrictionDetector {
    /** What every detector selects of the touchpoint {@code t} at which it happened. */
    String COLUMNS = "select t.id, t.occurred_at, t.account_id, t.pseudonym, t.visit, t.amount from journey.touchpoint t";

    /** Whoever must know a whole visit looks so far beyond the period. */
    Duration LONGEST_VISIT = Duration.ofHours(12);

    /** Lower-case words with hyphens; stands in addresses. */
    String code();

    /** The types of touchpoints it looks at that browsers tell, which many a portal has switched off, or had until some day. */
    default Set<String> signals() {
        return Set.of();
    }

    default boolean isOfBrowser() {
        return !signals().isEmpty();
    }

    /** The types of touchpoints that told no reason in the older part of the log, where it looks at the reason: it begins with the first that told one. */
    default Set<String> reasons() {
        return Set.of();
    }

    /** Whether it is met after the order rather than on the way to one: what it does to ordering shows in the visits that follow. */
    default boolean isFeltLater() {
        return false;
    }

    /** How long after a moment it can tell of it at the earliest: what is younger is not counted yet, and its visits must not be either. */
    default Duration patience(Thresholds thresholds) {
        return Duration.ZERO;
    }

    /** Whether it is told by that nobody went on, so that fewer orders afterwards are what it means and not what it costs. */
    default boolean isToldByTheEnd() {
        return false;
    }

    /** Whether it judges all that happened in the period together, so that what it tells of a part of it may be something else. */
    default boolean isJudgedAsWhole() {
        return false;
    }

    /**
     * Appends a select of {@link #COLUMNS} for the period. What it tells of a moment does not depend on where the period begins and ends, unless it
     * is {@link #isJudgedAsWhole judged as a whole}. Nothing is told of what lies outside of its {@link Looking#known horizon}.
     */
    void select(SqlQuery query, Period period, Looking looking);
}
