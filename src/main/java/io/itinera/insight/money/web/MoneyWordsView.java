package io.itinera.insight.money.web;

import io.itinera.insight.boundary.ChangeRow;
import io.itinera.insight.money.boundary.Outcome;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;

/** Writes outcomes and their changes: shares in per cent and points, revenue in per cent of what would have been expected, days as days. */
@Named
@RequestScoped
public class MoneyWordsView {
    private static final double HUNDRED = 100;
    private static final String UNKNOWN = "–";

    @Inject Fmt fmt;

    /** How much it is; of revenue, as part of what is usual. */
    public String value(Outcome outcome, Double value) {
        return value == null ? UNKNOWN : outcome == Outcome.DAYS ? fmt.decimal(value) : fmt.decimal(value * HUNDRED) + "\u00a0%";
    }

    /** By how much it changes, with its sign. */
    public String change(Outcome outcome, Double change) {
        return change == null ? UNKNOWN : (change > 0 ? "+" : "") + number(outcome, change) + unit(outcome, Math.abs(change));
    }

    /** How large a change is, without its direction. */
    public String size(Outcome outcome, Double change) {
        return change == null ? UNKNOWN : number(outcome, Math.abs(change)) + unit(outcome, Math.abs(change));
    }

    private String number(Outcome outcome, double change) {
        double scaled = outcome == Outcome.DAYS ? change : change * HUNDRED;
        NumberFormat format = NumberFormat.getNumberInstance(fmt.getLocale());
        format.setMaximumFractionDigits(Math.abs(scaled) < 1 ? 2 : 1);
        return format.format(scaled);
    }

    private String unit(Outcome outcome, double size) {
        return "\u00a0" + (outcome.isRelative() ? "%" : outcome.isShare() ? fmt.text("insight.money.points") : fmt.text("insight.money.days"));
    }

    /** What hospitals did, as part of a sentence. */
    String moved(Outcome outcome, double change, String division) {
        return fmt.text("insight.money.moved." + outcome + (change < 0 ? ".less" : ".more"), size(outcome, change), division);
    }

    public String interval(Outcome outcome, ChangeRow change) {
        return change == null || !change.isBounded() ? fmt.text("insight.action.unbounded")
            : fmt.text("insight.action.interval", change(outcome, change.low()), change(outcome, change.high()));
    }
}
