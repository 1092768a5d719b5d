package io.itinera.insight.money.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whole months of the supplier's zone.
 *
 * @param first the first day of the first of them
 */
record Months(LocalDate first, int count) {
    Period period() {
        return Period.between(first, first.plusMonths(count).minusDays(1));
    }

    /** Where each begins, and where the last one ends. */
    List<Instant> bounds() {
        return IntStream.rangeClosed(0, count).mapToObj(n -> first.plusMonths(n).atStartOfDay(Period.ZONE).toInstant()).toList();
    }

    /** Those that were over on a day some days ago. */
    Months overBy(LocalDate day) {
        int over = count;
        while (over > 0 && first.plusMonths(over).isAfter(day)) {
            over--;
        }
        return new Months(first, over);
    }

    /** Appends the number of the month of a moment, from 0. */
    SqlQuery number(SqlQuery query, String moment) {
        query.add("0");
        bounds().subList(1, count).forEach(bound -> query.add(" + case when " + moment + " >= ? then 1 else 0 end", bound));
        return query;
    }
}
