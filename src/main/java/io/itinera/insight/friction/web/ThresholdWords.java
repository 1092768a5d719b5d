package io.itinera.insight.friction.web;

import io.itinera.insight.friction.boundary.ReadThresholds;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.insight.friction.boundary.ThresholdRow;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Map;

/** Says kinds of friction and their thresholds in words. */
@RequestScoped
public class ThresholdWords {
    private static final int DECIMALS = 2;

    @Inject ReadThresholds readThresholds;
    @Inject Fmt fmt;
    private Map<Threshold, BigDecimal> now;

    /** What the kind is, by the figures that hold. */
    public String definition(String kind) {
        if (now == null) {
            now = readThresholds.now();
        }
        return fmt.text("insight.detector." + kind + ".definition", Threshold.of(kind).stream().map(threshold -> number(now.get(threshold))).toArray());
    }

    /** That a threshold became another figure, with its unit. */
    public String change(ThresholdRow row) {
        return fmt.text("insight.threshold.change", fmt.text("insight.threshold." + row.threshold()), number(row.was()), figure(row.threshold(), row.figure()),
            fmt.day(row.at().atZone(fmt.getZone()).toLocalDate()), fmt.text("insight.detector." + row.threshold().kind()));
    }

    public String figure(Threshold threshold, BigDecimal figure) {
        return fmt.text("insight.threshold.unit." + threshold.unit(), number(figure));
    }

    public String number(BigDecimal figure) {
        NumberFormat format = NumberFormat.getNumberInstance(fmt.getLocale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(figure);
    }
}
