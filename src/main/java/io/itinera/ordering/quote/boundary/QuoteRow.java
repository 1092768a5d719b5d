package io.itinera.ordering.quote.boundary;

import io.itinera.ordering.quote.entity.Quote;
import io.itinera.ordering.quote.entity.QuoteStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A quote as its lists show it.
 *
 * @param status      a name of {@code QuoteStatus}
 * @param wishedOn    by when the hospital would like the answer; null for whenever
 * @param turnedAt    when the last version came, or the end
 * @param due         the supplier's answer; null while it is not the supplier's turn
 * @param validUntil  the last day of the prices offered last; null while there are none
 * @param total       what the last version, the order or the contract comes to; null as long as a line has no price
 * @param closeReason why it ended, where somebody said
 * @param orderNumber null while it became none
 * @param contract    null while it became none
 */
public record QuoteRow(String number, long accountId, long personId, String status, String currency, LocalDate wishedOn, Instant askedAt,
                       Instant turnedAt, AnswerTime due, LocalDate validUntil, int lines, int versions, BigDecimal total,
                       String closeReason, String orderNumber, QuoteContractRow contract) {
    /** The number that a quote with this id has. */
    public static String numberOf(Long id) {
        return id == null ? null : Quote.numberOf(id);
    }

    public boolean isWithHospital() {
        return status.equals(QuoteStatus.WITH_HOSPITAL.name());
    }

    public boolean isWithSupplier() {
        return status.equals(QuoteStatus.WITH_SUPPLIER.name());
    }

    public boolean isOpen() {
        return QuoteStatus.valueOf(status).isOpen();
    }
}
