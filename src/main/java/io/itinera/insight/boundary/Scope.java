package io.itinera.insight.boundary;

import java.time.LocalDate;

/**
 * What an analyst looks at: a period and the hospitals. Null for whatever does not matter.
 *
 * @param days     the last so many days, today among them, unless first and last day are given
 * @param account  the hospital's code
 * @param contract how its contracts stand today
 * @param size     which third it stands in today, by its orders
 * @param division from which one it orders most today, by code
 */
public record Scope(int days, String segment, String region, String group, String account, String contract, String size, LocalDate first,
                    LocalDate last, String division) {
    public static Scope lastDays(int days) {
        return new Scope(days, null, null, null, null, null, null, null, null, null);
    }

    /** The same, whatever the segment. */
    public Scope ofAnySegment() {
        return new Scope(days, null, region, group, account, contract, size, first, last, division);
    }

    /** The same of the hospitals that order most from the division; null for whatever they buy. */
    public Scope ofDivision(String wanted) {
        return new Scope(days, segment, region, group, account, contract, size, first, last, wanted);
    }

    public boolean isEverybody() {
        return segment == null && region == null && group == null && account == null && contract == null && size == null && division == null;
    }
}
