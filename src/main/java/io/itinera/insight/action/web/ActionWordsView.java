package io.itinera.insight.action.web;

import io.itinera.insight.action.boundary.ActionRow;
import io.itinera.insight.boundary.ChangeRow;
import io.itinera.insight.action.boundary.Measure;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;

/** Writes measures and changes the way a sales director reads them: shares in per cent, their changes in percentage points. */
@Named
@RequestScoped
public class ActionWordsView {
    private static final double HUNDRED = 100;
    private static final String UNKNOWN = "–";

    @Inject Fmt fmt;
    @Inject ReadTouchpoints readTouchpoints;
    private List<TouchpointTypeRow> types;

    /** What is measured, with the kind of friction or the touchpoint it looks at. */
    public String measure(Measure measure, String subject) {
        return fmt.text("insight.action.measure." + measure, subject(measure, subject));
    }

    public String measure(ActionRow row) {
        return measure(row.measure(), row.subject());
    }

    private String subject(Measure measure, String subject) {
        return switch (measure.about()) {
            case NOTHING -> "";
            case FRICTION -> fmt.text("insight.detector." + subject);
            case TOUCHPOINT -> typeName(subject);
        };
    }

    /** Empty for none. */
    public String typeName(String code) {
        return types().stream().filter(type -> type.code().equals(code)).findFirst().map(type -> type.name(fmt.getLocale())).orElse("");
    }

    List<TouchpointTypeRow> types() {
        if (types == null) {
            types = readTouchpoints.types();
        }
        return types;
    }

    /** How much it is. */
    public String value(Measure measure, Number value) {
        return value == null ? UNKNOWN : measure.isShare() ? fmt.exactShare(value) : number(value.doubleValue());
    }

    /** By how much it changes, with its sign. */
    public String change(Measure measure, Number change) {
        return change == null ? UNKNOWN : (change.doubleValue() > 0 ? "+" : "") + size(measure, change);
    }

    /** How large a change is, without its direction. */
    public String size(Measure measure, Number change) {
        return change == null ? UNKNOWN
            : fmt.text(measure.isShare() ? "insight.action.points" : "insight.action.steps", number(change.doubleValue() * (measure.isShare() ? HUNDRED : 1)));
    }

    /** One decimal; two below 1, so that what is not zero is not written as zero. */
    private String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(fmt.getLocale());
        format.setMaximumFractionDigits(Math.abs(value) < 1 ? 2 : 1);
        return format.format(value);
    }

    /** The bounds of a change. */
    public String interval(Measure measure, ChangeRow change) {
        return change == null || !change.isBounded() ? fmt.text("insight.action.unbounded")
            : fmt.text("insight.action.interval", change(measure, change.low()), change(measure, change.high()));
    }
}
