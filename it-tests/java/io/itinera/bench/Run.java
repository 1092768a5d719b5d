package io.itinera.bench;

import io.itinera.it.Database;
import java.time.Duration;
import java.util.Locale;

/**
 * What a crowd did in a while, and what it cost.
 *
 * @param database the cost to PostgreSQL; null on H2, which has no such counters
 */
record Run(Duration took, Timings timings, DatabaseCounters database, ProcessorTime processor) {
    static final String JOURNEY = "whole journey";

    int journeys() {
        return timings.count(JOURNEY);
    }

    double perSecond() {
        return journeys() / (took.toNanos() / 1e9);
    }

    double portalMillis() {
        return processor.portal().toNanos() / 1e6 / journeys();
    }

    double statements() {
        return (double) database.statements() / journeys();
    }

    double commits() {
        return (double) database.commits() / journeys();
    }

    double walKilobytes() {
        return database.walBytes() / 1000.0 / journeys();
    }

    double wholePages() {
        return (double) database.wholePages() / journeys();
    }

    double databaseMillis() {
        return processor.database().toNanos() / 1e6 / journeys();
    }

    /** Per journey, as text; {@link Database#H2} tells the portal's processor time only. */
    String costs() {
        String portal = String.format(Locale.ROOT, "; a journey: portal CPU %.0f ms", portalMillis());
        return database == null ? portal : portal + String.format(Locale.ROOT,
            ", PostgreSQL CPU %.1f ms, %.1f statements, %.1f commits, %.1f kB WAL with %.1f whole pages", databaseMillis(),
            statements(), commits(), walKilobytes(), wholePages());
    }
}
