package io.itinera.ordering.approval.boundary;

import io.itinera.catalog.boundary.CategoryRow;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why somebody has to approve, to be said in any language.
 *
 * @param cause      a name of {@code ApprovalCause}
 * @param figure     from which amount or percentage on; null for causes without
 * @param category   null for causes without
 * @param costCentre by its label; null for causes without
 * @param parts      the articles that are to blame, by their numbers; null in a rule, and where the whole order is
 */
public record BecauseRow(String cause, BigDecimal figure, CategoryRow category, String costCentre, String parts) {
    private static final String PERCENT = "PRICE_RISE";

    /** Which sentence: buyers who may order nothing alone have one of their own. */
    public String key() {
        return figure != null && figure.signum() == 0 && !PERCENT.equals(cause) ? cause + ".always" : cause;
    }

    /** Its gaps: the figure, what it is about, the articles. */
    public List<Object> arguments(Locale locale) {
        Object amount = PERCENT.equals(cause) && figure != null ? figure.stripTrailingZeros().toPlainString() : figure;
        return Arrays.asList(amount, category == null ? costCentre : category.name(locale), parts);
    }
}
