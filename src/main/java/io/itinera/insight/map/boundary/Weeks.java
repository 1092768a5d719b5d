package io.itinera.insight.map.boundary;

import io.itinera.insight.boundary.Estimate;
import java.time.LocalDate;
import java.util.List;

/**
 * How much happened week by week, and what happened beside it. Long periods are told by months.
 *
 * @param isByMonth whether a stretch is a month
 * @param stretches without a gap, the first and the last as far as they lie in the period
 * @param notes     what was noted of these days, by day
 * @param prices    on which days operations changed or announced list prices, and how many
 */
public record Weeks(boolean isByMonth, List<Stretch> stretches, List<AnnotationRow> notes, List<PriceDay> prices) {
    /**
     * A week or a month.
     *
     * @param first      its first day within the period
     * @param completion of what could have been completed, as in {@link Volume}; without a value where nothing was tried
     */
    public record Stretch(LocalDate first, LocalDate last, long touchpoints, long completed, Estimate completion) {
    }

    /** A day on which list prices were changed or announced. */
    public record PriceDay(LocalDate on, long prices) {
    }
}
