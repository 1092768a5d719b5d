package io.itinera.journey.control;

import io.itinera.shared.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** Touchpoints are kept for a time only: whole months of PostgreSQL go at once, what else is too old in pieces. */
@ApplicationScoped
public class OldTouchpoints implements Expiring {
    @Inject TouchpointMonths months;
    @Inject TouchpointPieces pieces;
    @Inject Clearing clearing;

    @Override
    public String code() {
        return "touchpoint";
    }

    @Override
    public long clear(Instant before) {
        long cleared = 0;
        for (YearMonth month : months.endedBefore(before)) {
            cleared += drop(month);
        }
        return cleared + pieces.clear("", before);
    }

    /** Most of it went in pieces as it grew too old; what hangs on the rest goes a day at a time. */
    private long drop(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate next = month.plusMonths(1).atDay(1);
        long touchpoints = clearing.count(start(first), start(next));
        if (touchpoints > 0) {
            first.datesUntil(next).forEach(day -> clearing.relations(start(day), start(day.plusDays(1))));
        }
        clearing.month(month);
        return touchpoints;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
