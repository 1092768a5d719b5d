package io.itinera.insight.log.control;

import io.itinera.insight.log.boundary.LogSelection;
import io.itinera.platform.persistence.SqlRow;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts the days of a selection into slices of about as many touchpoints as PostgreSQL sorts in the memory it gives to one statement (4 MB unless
 * set otherwise). Together they hold every moment of the selection, whatever the log looks like: how many touchpoints are in each is only guessed.
 */
final class LogSlices {
    private static final int TOUCHPOINTS = 6000;
    /** Of the log's pages, to guess from. */
    private static final int PERCENT = 2;

    /** Where one ends and the next one begins. */
    private final List<Instant> cuts = new ArrayList<>();
    private final LogSelection selection;

    private LogSlices(LogSelection selection) {
        this.selection = selection;
    }

    static LogSlices of(EntityManager em, LogSelection selection) {
        LogSlices slices = new LogSlices(selection);
        long since = 0;
        for (SqlRow hour : LogSql.sample(selection, PERCENT).rows(em)) {
            if (since >= TOUCHPOINTS) {
                slices.cuts.add(hour.instant(0));
                since = 0;
            }
            since += hour.number(1) * 100 / PERCENT;
        }
        return slices;
    }

    /** The moments with which they begin, as PostgreSQL reads an array. */
    String begins() {
        return array(Stream.concat(Stream.of(orElse(selection.from(), "-infinity")), cuts.stream().map(Instant::toString)));
    }

    /** The moments before which they end. */
    String ends() {
        return array(Stream.concat(cuts.stream().map(Instant::toString), Stream.of(orElse(selection.to(), "infinity"))));
    }

    private static String orElse(Instant bound, String open) {
        return bound == null ? open : bound.toString();
    }

    private static String array(Stream<String> moments) {
        return moments.collect(Collectors.joining(",", "{", "}"));
    }
}
