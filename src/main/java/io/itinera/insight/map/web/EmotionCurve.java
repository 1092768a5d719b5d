package io.itinera.insight.map.web;

import io.itinera.insight.boundary.Estimate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The geometry of the emotion curve: what people felt at each stage, 0 to 100, with its uncertainty. A stage with too
 * few answers has no point, and the line is broken there rather than drawn across.
 */
public final class EmotionCurve {
    static final int WIDTH = 980;
    static final int TOP = 24;
    static final int BOTTOM = 204;
    private static final int LEFT = 96;
    private static final int RIGHT = 910;
    private static final double FULL = 100;
    private static final int SQUARE = 11;

    private final List<Point> points = new ArrayList<>();

    /** A stage in the drawing; {@code y} is null where nothing can be said. */
    public record Point(String x, String y, String low, String high, Estimate felt) {
        public boolean isDrawn() {
            return y != null;
        }

        /** Whether a second curve's point stands above this one, where its line would cross what is written there. */
        public boolean isBelow(Point other) {
            return isDrawn() && other.isDrawn() && Double.parseDouble(other.y) < Double.parseDouble(y);
        }

        /** The corner of the square that stands for the point in a second curve. */
        public String left() {
            return number(Double.parseDouble(x) - SQUARE / 2.0);
        }

        public String top() {
            return number(Double.parseDouble(y) - SQUARE / 2.0);
        }
    }

    /** A line of the scale. */
    public record Rule(int score, String y) {
    }

    EmotionCurve(List<Estimate> stages) {
        this(stages, 0);
    }

    /** @param beside how far to the right of its place each point stands, so that whiskers of two curves do not cover each other */
    EmotionCurve(List<Estimate> stages, int beside) {
        for (int i = 0; i < stages.size(); i++) {
            double x = beside + (stages.size() == 1 ? WIDTH / 2.0 : LEFT + (RIGHT - LEFT) * (double) i / (stages.size() - 1));
            Estimate felt = stages.get(i);
            points.add(felt.isEnough() ? new Point(number(x), y(felt.value()), y(felt.low()), y(felt.high()), felt)
                : new Point(number(x), null, null, null, felt));
        }
    }

    public List<Point> getPoints() {
        return points;
    }

    public List<Rule> getRules() {
        return List.of(new Rule(0, y(0)), new Rule(25, y(25)), new Rule(50, y(50)), new Rule(75, y(75)), new Rule(100, y(100)));
    }

    /** The points of the line, one text for each unbroken stretch. */
    public List<String> getLines() {
        return stretches().stream().map(EmotionCurve::join).toList();
    }

    /** The outlines of the band around the line. */
    public List<String> getBands() {
        return stretches().stream().filter(stretch -> stretch.size() > 1).map(stretch -> {
            List<Point> back = new ArrayList<>(stretch);
            Collections.reverse(back);
            StringBuilder outline = new StringBuilder();
            stretch.forEach(point -> outline.append(point.x()).append(',').append(point.high()).append(' '));
            back.forEach(point -> outline.append(point.x()).append(',').append(point.low()).append(' '));
            return outline.toString().strip();
        }).toList();
    }

    private List<List<Point>> stretches() {
        List<List<Point>> all = new ArrayList<>();
        List<Point> current = new ArrayList<>();
        for (Point point : points) {
            if (point.isDrawn()) {
                current.add(point);
            } else if (!current.isEmpty()) {
                all.add(current);
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            all.add(current);
        }
        return all;
    }

    private static String join(List<Point> stretch) {
        return String.join(" ", stretch.stream().map(point -> point.x() + "," + point.y()).toList());
    }

    private static String y(double score) {
        return number(BOTTOM - (BOTTOM - TOP) * score / FULL);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
