package io.itinera.insight.friction.web;

import io.itinera.insight.boundary.Estimate;
import io.itinera.platform.web.Fmt;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The geometry of some weeks: a figure of each with its uncertainty. A week with few visits has a long whisker and says so itself; one of which nothing is told is not drawn. */
public final class WeekChart {
    private static final int TOP = 24;
    private static final int BOTTOM = 204;
    private static final int LEFT = 90;
    private static final int RIGHT = 930;
    private static final int RULES = 4;
    private static final double[] SCALES = {0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.16, 0.2, 0.3, 0.4, 0.6, 0.8, 1};

    private final List<Dated> weeks;
    private final Fmt fmt;
    private final DoubleFunction<String> words;
    private final double full;

    /** A week and its figure, without a value where there is none. */
    record Dated(LocalDate first, Estimate figure) {
        private boolean isDrawn() {
            return figure.value() != null && figure.low() != null;
        }
    }

    /** A week in the drawing. */
    public record Point(String x, String y, String low, String high, String label, boolean drawn) {
    }

    /** A line of the scale. */
    public record Rule(String label, String y) {
    }

    private WeekChart(List<Dated> weeks, Fmt fmt, double full, DoubleFunction<String> words) {
        this.weeks = weeks;
        this.fmt = fmt;
        this.full = full;
        this.words = words;
    }

    /** Which share of the visits met a friction. */
    static WeekChart ofShares(List<Dated> weeks, Fmt fmt) {
        double most = most(weeks, 1);
        return new WeekChart(weeks, fmt, Arrays.stream(SCALES).filter(scale -> scale >= most).findFirst().orElse(1), fmt::exactShare);
    }

    /** A figure that has no end: the scale reaches to the next of 1, 2 and 4 by a power of ten. */
    static WeekChart ofFigures(List<Dated> weeks, Fmt fmt) {
        double most = most(weeks, RULES);
        double power = Math.max(1, Math.pow(10, Math.floor(Math.log10(most))));
        return new WeekChart(weeks, fmt, DoubleStream.of(1, 2, 4, 10).map(step -> step * power).filter(scale -> scale >= most).findFirst().orElse(most), fmt::decimal);
    }

    private static double most(List<Dated> weeks, double otherwise) {
        return weeks.stream().filter(Dated::isDrawn).mapToDouble(week -> week.figure().high()).max().orElse(otherwise);
    }

    public List<Point> getPoints() {
        DateTimeFormatter days = DateTimeFormatter.ofPattern(fmt.text("insight.kind.week.pattern"), fmt.getLocale());
        return IntStream.range(0, weeks.size()).mapToObj(n -> {
            Dated week = weeks.get(n);
            String x = number(LEFT + (RIGHT - LEFT) * (double) n / Math.max(1, weeks.size() - 1));
            boolean drawn = week.isDrawn();
            return new Point(x, drawn ? y(week.figure().value()) : null, drawn ? y(week.figure().low()) : null, drawn ? y(week.figure().high()) : null,
                days.format(week.first()), drawn);
        }).toList();
    }

    public List<Rule> getRules() {
        return IntStream.rangeClosed(0, RULES).mapToObj(n -> new Rule(words.apply(full * n / RULES), y(full * n / RULES))).toList();
    }

    /** The line through all weeks of which something is told. */
    public String getLine() {
        return String.join(" ", getPoints().stream().filter(Point::drawn).map(point -> point.x() + "," + point.y()).toList());
    }

    private String y(double figure) {
        return number(BOTTOM - (BOTTOM - TOP) * figure / full);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
