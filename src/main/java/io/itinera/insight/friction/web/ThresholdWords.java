package io.itinera.insight.friction.web;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.ReadThresholds;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.insight.friction.boundary.ThresholdRow;
import io.itinera.insight.friction.boundary.TimeLost;
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

    /** Since when it can be told, where that is not of all the days shown, or that of no visit in them it can; nothing otherwise. */
    public String known(FrictionRow row) {
        FrictionRow.Known known = row.known();
        if (row.share().n() == 0 && !known.equals(FrictionRow.Known.ALWAYS)) {
            return fmt.text("insight.known.none");
        }
        if (known.since() == null) {
            return known.until() == null ? "" : fmt.text("insight.known.until", fmt.day(known.until()));
        }
        return known.until() == null ? fmt.text("insight.known.since", fmt.day(known.since()))
            : fmt.text("insight.known.between", fmt.day(known.since()), fmt.day(known.until()));
    }

    /** The interval of a share of visits, and of how many that is; nothing of none. */
    public String interval(Estimate share) {
        return share.value() == null ? "" : fmt.text("insight.interval", fmt.exactShare(share.low()), fmt.exactShare(share.high()), share.n());
    }

    /** From how many times the time lost was measured, with its interval in minutes where there is one. */
    public String measured(TimeLost lost) {
        return lost.isBounded() ? fmt.text("insight.cost.measured.between", fmt.decimal(lost.each().low()), fmt.decimal(lost.each().high()), fmt.count(lost.n()), fmt.count(lost.hospitals()))
            : fmt.text("insight.cost.measured", fmt.count(lost.n()));
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
