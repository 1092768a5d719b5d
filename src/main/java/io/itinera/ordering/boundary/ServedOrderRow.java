package io.itinera.ordering.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An order in the list of those the supplier works on.
 *
 * @param lines    number of lines
 * @param open     pieces still to be shipped
 * @param dueOn    the earliest day promised for something; null when nothing is promised
 * @param lateLines lines whose promised day has passed
 */
public record ServedOrderRow(long id, String number, long accountId, String accountName, String status, String currency,
                             BigDecimal total, Instant submittedAt, LocalDate wishedOn, long lines, long open,
                             LocalDate dueOn, long lateLines) {
    ServedOrderRow of(String account) {
        return new ServedOrderRow(id, number, accountId, account, status, currency, total, submittedAt, wishedOn, lines,
            open, dueOn, lateLines);
    }
}
