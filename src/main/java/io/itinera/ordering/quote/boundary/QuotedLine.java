package io.itinera.ordering.quote.boundary;

import io.itinera.ordering.quote.entity.LineAnswer;
import io.itinera.ordering.quote.entity.QuoteLine.Said;
import io.itinera.shared.Money;
import java.math.BigDecimal;

/**
 * What one version says of a line.
 *
 * @param answer      a name of {@code LineAnswer}
 * @param unitPrice   offered, or wished for; null for none
 * @param minQuantity from which on the price holds; null where nobody said
 * @param remark      null for none
 */
public record QuotedLine(int lineNo, String answer, int quantity, BigDecimal unitPrice, Integer minQuantity, String remark) {
    public static QuotedLine of(Said said) {
        return new QuotedLine(said.lineNo(), said.answer().name(), said.quantity(), said.unitPrice(), said.minQuantity(), said.remark());
    }

    /** Whether the line still counts. */
    public boolean isIn() {
        return LineAnswer.valueOf(answer).isIn();
    }

    /** What it comes to; null without a price, or when the line does not count. */
    public BigDecimal amount() {
        return unitPrice == null || !isIn() ? null : Money.line(quantity, unitPrice);
    }

    /** Whether so many may be ordered at the price offered. */
    public boolean isOfferedFor(int wanted) {
        return answer.equals(LineAnswer.OFFERED.name()) && wanted >= (minQuantity == null ? 1 : minQuantity) && wanted <= quantity;
    }
}
