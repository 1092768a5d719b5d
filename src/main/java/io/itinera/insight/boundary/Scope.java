package io.itinera.insight.boundary;

import java.time.LocalDate;

/**
 * What an analyst looks at: a period and the hospitals. Null for whatever does not matter.
 *
 * @param days    the last so many days, today among them, unless first and last day are given
 * @param account the hospital's code
 */
public record Scope(int days, String segment, String region, String group, String account, LocalDate first,
                    LocalDate last) {
    public static Scope lastDays(int days) {
        return new Scope(days, null, null, null, null, null, null);
    }

    public boolean isEverybody() {
        return segment == null && region == null && group == null && account == null;
    }
}
