package io.itinera.insight.boundary;

import java.time.LocalDate;

/**
 * What an analyst looks at: a period and the hospitals. Null for whatever does not matter.
 *
 * @param days     the last so many days, today among them, unless first and last day are given
 * @param account  the hospital's code
 * @param contract how its contracts stand today
 * @param size     which third it stands in today, by its orders
 */
public record Scope(int days, String segment, String region, String group, String account, String contract, String size, LocalDate first,
                    LocalDate last) {
    public static Scope lastDays(int days) {
        return new Scope(days, null, null, null, null, null, null, null, null);
    }

    /** The same, whatever the segment. */
    public Scope ofAnySegment() {
        return new Scope(days, null, region, group, account, contract, size, first, last);
    }

    public boolean isEverybody() {
        return segment == null && region == null && group == null && account == null && contract == null && size == null;
    }
}
