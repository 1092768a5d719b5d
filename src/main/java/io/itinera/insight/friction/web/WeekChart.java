package io.itinera.insight.friction.web;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.friction.boundary.FrictionKind.Week;
import io.itinera.platform.web.Fmt;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The geometry of twelve weeks: which share of the visits met a friction, with its uncertainty. A week with few visits has a long whisker and says so itself. */
public final class WeekChart {
    private static final int TOP = 24;
    private static final int BOTTOM = 204;
    private static final int LEFT = 90;
    private static final int RIGHT = 930;
    private static final int RULES = 4;
    private static final double[] SCALES = {0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.16, 0.2, 0.3, 0.4, 0.6, 0.8, 1};

    private final List<Week> weeks;
    private final Fmt fmt;
    private final double full;

    /** A week in the drawing. */
    public record Point(String x, String y, String low, String high, String label, boolean drawn) {
    }

    /** A line of the scale. */
    public record Rule(String label, String y) {
    }

    WeekChart(List<Week> weeks, Fmt fmt) {
        this.weeks = weeks;
        this.fmt = fmt;
        double most = weeks.stream().map(Week::share).filter(share -> share.n() > 0).mapToDouble(Estimate::high).max().orElse(1);
        this.full = IntStream.range(0, SCALES.length).mapToDouble(n -> SCALES[n]).filter(scale -> scale >= most).findFirst().orElse(1);
    }

    public List<Point> getPoints() {
        DateTimeFormatter days = DateTimeFormatter.ofPattern(fmt.text("insight.kind.week.pattern"), fmt.getLocale());
        return IntStream.range(0, weeks.size()).mapToObj(n -> {
            Week week = weeks.get(n);
            String x = number(LEFT + (RIGHT - LEFT) * (double) n / Math.max(1, weeks.size() - 1));
            boolean drawn = week.share().n() > 0;
            return new Point(x, drawn ? y(week.share().value()) : null, drawn ? y(week.share().low()) : null, drawn ? y(week.share().high()) : null,
                days.format(week.first()), drawn);
        }).toList();
    }

    public List<Rule> getRules() {
        return IntStream.rangeClosed(0, RULES).mapToObj(n -> new Rule(fmt.exactShare(full * n / RULES), y(full * n / RULES))).toList();
    }

    /** The line through all weeks that anybody visited. */
    public String getLine() {
        return String.join(" ", getPoints().stream().filter(Point::drawn).map(point -> point.x() + "," + point.y()).toList());
    }

    private String y(double share) {
        return number(BOTTOM - (BOTTOM - TOP) * share / full);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
