package io.itinera.ordering.quote.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a version says something else of a line than the one before it.
 *
 * @param against    the price it is compared with: that of the version before, or else what the hospital pays today; null for neither
 * @param difference of a unit; null where one of the two prices is missing
 * @param share      the difference as a part of the price before
 * @param amount     how much more or less the whole line comes to; null where one of the two has no amount
 */
public record LineChange(BigDecimal against, BigDecimal difference, BigDecimal share, BigDecimal amount, boolean priceNew, boolean quantityNew,
                         boolean answerNew) {
    private static final int DIGITS = 4;

    /** @param before what the version before said; null for the first @param usual what the hospital pays today; null for nothing */
    public static LineChange between(QuotedLine before, QuotedLine now, BigDecimal usual) {
        BigDecimal old = before == null || before.unitPrice() == null ? usual : before.unitPrice();
        BigDecimal difference = old == null || now.unitPrice() == null || !now.isIn() ? null : now.unitPrice().subtract(old);
        BigDecimal share = difference == null || old.signum() == 0 ? null : difference.divide(old, DIGITS, RoundingMode.HALF_UP);
        BigDecimal amount = before == null || before.amount() == null || now.amount() == null ? null : now.amount().subtract(before.amount());
        return new LineChange(old, difference, share, amount, before != null && isOther(before.unitPrice(), now.unitPrice()),
            before != null && before.quantity() != now.quantity(), before != null && before.isIn() != now.isIn());
    }

    private static boolean isOther(BigDecimal before, BigDecimal now) {
        return before == null || now == null ? before != now : before.compareTo(now) != 0;
    }

    /** Whether anything is otherwise than in the version before. */
    public boolean isChanged() {
        return priceNew || quantityNew || answerNew;
    }

    /** {@code good} for cheaper, {@code bad} for dearer, {@code none} else. */
    public String tone() {
        return difference == null || difference.signum() == 0 ? "none" : difference.signum() < 0 ? "good" : "bad";
    }
}
