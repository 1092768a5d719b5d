package io.itinera.insight.map.web;

import io.itinera.insight.boundary.Difference;
import io.itinera.insight.boundary.Difference.Verdict;
import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.map.boundary.MapComparison.Measure;
import io.itinera.insight.map.boundary.MapComparison.Row;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Writes the figures of a comparison and how they differ. */
@Named
@RequestScoped
public class DifferenceView {
    private static final int POINTS = 100;

    @Inject Fmt fmt;

    /**
     * One figure of a row, ready to be shown.
     *
     * @param text how they differ, with the interval, or why nobody can say
     * @param tone {@code good}, {@code bad} or {@code none}; more touchpoints are neither
     */
    public record Cell(Measure measure, String one, String other, String text, String tone, Difference difference) {
        public boolean isNothing() {
            return difference.one().value() == null && difference.other().value() == null;
        }

        public boolean isBeyond() {
            return difference.verdict().isBeyondChance();
        }

        public boolean isFew() {
            return difference.verdict() == Verdict.FEW;
        }

        public String icon() {
            return difference.verdict() == Verdict.HIGHER ? "pi-arrow-up" : "pi-arrow-down";
        }
    }

    /** Time and feeling share a column: the one is known of types, the other of stages. */
    public List<Cell> cells(Row row) {
        return Arrays.stream(Measure.values()).filter(measure -> measure != (row.differences().containsKey(Measure.TIME) ? Measure.FELT : Measure.TIME))
            .sorted(Comparator.comparing(DifferenceView::column)).map(measure -> cell(row, measure)).toList();
    }

    private static int column(Measure measure) {
        return measure == Measure.FELT ? Measure.TIME.ordinal() : measure.ordinal();
    }

    Cell cell(Row row, Measure measure) {
        return cell(measure, row.of(measure));
    }

    Cell cell(Measure measure, Difference difference) {
        return new Cell(measure, figure(measure, difference.one()), figure(measure, difference.other()), text(measure, difference),
            tone(measure, difference), difference);
    }

    /** A figure of one side: a score of fewer than ten is told as such. */
    private String figure(Measure measure, Estimate figure) {
        if (figure.value() == null) {
            return "–";
        }
        boolean isScore = measure == Measure.EFFORT || measure == Measure.SATISFACTION || measure == Measure.FELT;
        if (isScore && !figure.isEnough()) {
            return fmt.text("insight.compare.n", figure.n());
        }
        return switch (measure) {
            case COMPLETION, SATISFACTION -> fmt.share(figure.value());
            case TIME -> fmt.duration(figure.value());
            default -> fmt.decimal(figure.value());
        };
    }

    private String text(Measure measure, Difference difference) {
        if (difference.verdict() == Verdict.NOTHING) {
            return "";
        }
        if (difference.verdict() == Verdict.FEW || difference.low() == null) {
            return fmt.text("insight.compare.few", Math.min(difference.one().n(), difference.other().n()));
        }
        String shape = switch (measure) {
            case COMPLETION, SATISFACTION -> "insight.compare.points";
            case TIME -> "insight.compare.percent";
            default -> "insight.compare.plain";
        };
        int factor = shape.equals("insight.compare.plain") ? 1 : POINTS;
        return fmt.text(shape, signed(difference.value() * factor), signed(difference.low() * factor), signed(difference.high() * factor));
    }

    private static String tone(Measure measure, Difference difference) {
        if (!difference.verdict().isBeyondChance() || measure == Measure.VOLUME) {
            return "none";
        }
        return (difference.verdict() == Verdict.HIGHER) == (measure != Measure.TIME) ? "good" : "bad";
    }

    /** A number that rounds to nothing has no sign. */
    String signed(double figure) {
        String written = fmt.decimal(Math.abs(figure));
        if (written.equals(fmt.decimal(0))) {
            return written;
        }
        return (figure > 0 ? "+" : "-") + written;
    }
}
