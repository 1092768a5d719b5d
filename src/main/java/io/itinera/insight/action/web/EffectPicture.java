package io.itinera.insight.action.web;

import io.itinera.insight.action.boundary.EffectRow.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The geometry of two lines, those who got it and those compared with, week by week, with the start between them. A week in which nothing happened breaks a line
 * rather than being drawn across.
 */
public final class EffectPicture {
    private static final int LEFT = 70;
    private static final int RIGHT = 915;
    private static final int TOP = 20;
    private static final int BOTTOM = 220;
    private static final int RULES = 4;
    private static final double LEAST_SPAN = 1e-6;

    private final List<Week> weeks;
    private final double low;
    private final double high;

    EffectPicture(List<Week> weeks) {
        this.weeks = weeks;
        List<Double> values = weeks.stream().flatMap(week -> Stream.of(week.getting(), week.compared())).filter(Objects::nonNull).toList();
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double margin = Math.max(LEAST_SPAN, (most - least) / 10);
        low = least - margin < 0 && least >= 0 ? 0 : least - margin;
        high = most + margin;
    }

    /** A line of the scale. */
    public record Rule(double value, String y) {
    }

    /** A week of one of the groups. */
    public record Dot(String x, String y, boolean getting) {
    }

    /** A mark under the picture. */
    public record Mark(String x, Week week) {
    }

    public List<Rule> getRules() {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i <= RULES; i++) {
            double value = low + (high - low) * i / RULES;
            rules.add(new Rule(value, y(value)));
        }
        return rules;
    }

    /** The points of the line of those who got it, one text for each unbroken stretch. */
    public List<String> getGetting() {
        return lines(Week::getting);
    }

    public List<String> getCompared() {
        return lines(Week::compared);
    }

    /** Every week of which something is known, so that one alone is seen, too. */
    public List<Dot> getDots() {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            if (weeks.get(i).compared() != null) {
                dots.add(new Dot(x(i), y(weeks.get(i).compared()), false));
            }
            if (weeks.get(i).getting() != null) {
                dots.add(new Dot(x(i), y(weeks.get(i).getting()), true));
            }
        }
        return dots;
    }

    private List<String> lines(Function<Week, Double> of) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (int i = 0; i < weeks.size(); i++) {
            Double value = of.apply(weeks.get(i));
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

    /** Where the start lies, just before the first week of the action. */
    public String getStart() {
        long before = weeks.stream().filter(week -> week.number() < 0).count();
        return number(position(before - 0.5));
    }

    /** The weeks to name below: the first, the start and the last. */
    public List<Mark> getMarks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            if (i == 0 || i == weeks.size() - 1 || weeks.get(i).number() == 0 && i < weeks.size() - 2) {
                marks.add(new Mark(x(i), weeks.get(i)));
            }
        }
        return marks;
    }

    private String x(int index) {
        return number(position(index));
    }

    private double position(double index) {
        return weeks.size() < 2 ? LEFT : LEFT + (RIGHT - LEFT) * index / (weeks.size() - 1.0);
    }

    private String y(double value) {
        return number(BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
