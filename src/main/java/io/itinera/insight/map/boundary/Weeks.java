package io.itinera.insight.map.boundary;

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
    /** A week or a month. @param first its first day within the period @param tried what could have been completed, as in {@link Volume} */
    public record Stretch(LocalDate first, LocalDate last, long touchpoints, long tried, long completed) {
        /** Null where nothing was tried. */
        public Double completion() {
            return tried == 0 ? null : (double) completed / tried;
        }
    }

    /** A day on which list prices were changed or announced. */
    public record PriceDay(LocalDate on, long prices) {
    }
}
