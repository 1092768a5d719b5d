package io.itinera.insight.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The geometry of two lines, those to whom something happened and those compared with, stretch by stretch, with its start between them. A stretch in which nothing is known breaks a line
 * rather than being drawn across. The scale has round steps; it begins at 0 unless all that is drawn would lie in its upper half.
 */
public final class GroupsPicture {
    private static final int LEFT = 70;
    private static final int RIGHT = 915;
    private static final int TOP = 20;
    private static final int BOTTOM = 220;
    private static final int RULES = 4;
    private static final double LEAST_SPAN = 4e-3;
    private static final double[] ROUND = {1, 2, 5, 10};

    private final List<Point> points;
    private final DoubleFunction<String> scale;
    private final double step;
    private final double low;
    private final double high;

    /** @param scale how a value is written */
    public GroupsPicture(List<Point> points, DoubleFunction<String> scale) {
        this.points = points;
        this.scale = scale;
        List<Double> values = points.stream().flatMap(point -> Stream.of(point.struck(), point.compared())).filter(Objects::nonNull).toList();
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        boolean isFromZero = least >= 0 && least <= most / 2;
        step = step(Math.max(LEAST_SPAN, most - (isFromZero ? 0 : least)) / RULES);
        low = isFromZero ? 0 : Math.floor(least / step) * step;
        high = Math.max(low + step, Math.ceil(most / step) * step);
    }

    /** The next round number, so that lines of the scale are easy to read. */
    private static double step(double wanted) {
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        return Arrays.stream(ROUND).map(round -> round * power).filter(round -> round >= wanted).findFirst().orElse(wanted);
    }

    /**
     * A stretch of time.
     *
     * @param number   0 is the first from the start on
     * @param struck   of those to whom it happened; null where nothing is known
     * @param compared of the others
     */
    public record Point(int number, Double struck, Double compared, String label) {
    }

    /** A line of the scale. */
    public record Rule(String label, String y) {
    }

    /** A stretch of one of the groups. */
    public record Dot(String x, String y, boolean struck) {
    }

    /** A mark under the picture. */
    public record Mark(String x, String label) {
    }

    public List<Rule> getRules() {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i <= Math.round((high - low) / step); i++) {
            double value = low + step * i;
            rules.add(new Rule(scale.apply(value), y(value)));
        }
        return rules;
    }

    /** The points of the line of those to whom it happened, one text for each unbroken piece. */
    public List<String> getStruck() {
        return lines(Point::struck);
    }

    public List<String> getCompared() {
        return lines(Point::compared);
    }

    /** Every stretch of which something is known, so that one alone is seen, too. */
    public List<Dot> getDots() {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).compared() != null) {
                dots.add(new Dot(x(i), y(points.get(i).compared()), false));
            }
            if (points.get(i).struck() != null) {
                dots.add(new Dot(x(i), y(points.get(i).struck()), true));
            }
        }
        return dots;
    }

    private List<String> lines(Function<Point, Double> of) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            Double value = of.apply(points.get(i));
            if (value != null) {
                current.append(x(i)).append(',').append(y(value)).append(' ');
            } else if (!current.isEmpty()) {
                lines.add(current.toString().strip());
                current.setLength(0);
            }
        }
        if (!current.isEmpty()) {
            lines.add(current.toString().strip());
        }
        return lines;
    }

    /** Where the start lies, just before the first stretch from it on. */
    public String getStart() {
        long before = points.stream().filter(point -> point.number() < 0).count();
        return number(position(before - 0.5));
    }

    /** What to name below: the first, the start and the last. */
    public List<Mark> getMarks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (i == 0 || i == points.size() - 1 || points.get(i).number() == 0 && i < points.size() - 2) {
                marks.add(new Mark(x(i), points.get(i).label()));
            }
        }
        return marks;
    }

    private String x(int index) {
        return number(position(index));
    }

    private double position(double index) {
        return points.size() < 2 ? LEFT : LEFT + (RIGHT - LEFT) * index / (points.size() - 1.0);
    }

    private String y(double value) {
        return number(BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
