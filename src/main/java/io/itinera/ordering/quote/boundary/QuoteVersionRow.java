package io.itinera.ordering.quote.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One turn of a negotiation.
 *
 * @param name       of whoever said it; null once erased
 * @param validUntil the last day of the prices offered; null for the hospital's
 * @param note       null for none
 */
public record QuoteVersionRow(int no, boolean bySupplier, String name, Instant madeAt, LocalDate validUntil, String note, List<QuotedLine> lines) {
    public QuotedLine line(int lineNo) {
        return lines.get(lineNo - 1);
    }

    /** What the lines that count come to; null as long as one of them has no price. */
    public BigDecimal total() {
        return total(lines);
    }

    static BigDecimal total(List<QuotedLine> lines) {
        List<BigDecimal> amounts = lines.stream().filter(QuotedLine::isIn).map(QuotedLine::amount).toList();
        return amounts.stream().allMatch(Objects::nonNull) ? amounts.stream().reduce(BigDecimal::add).orElse(null) : null;
    }
}
