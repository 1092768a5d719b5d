package io.itinera.insight.clients.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Thirty small bars, one for each day, the busiest as high as the drawing. */
public final class Sparkline {
    private static final double HEIGHT = 24;
    private static final int STEP = 4;

    private Sparkline() {
    }

    /** A bar of the drawing. */
    public record Bar(int x, String y, String height) {
    }

    static List<Bar> of(List<Integer> days) {
        int most = Math.max(1, Collections.max(days));
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            double height = days.get(i) == 0 ? 1 : Math.max(2, HEIGHT * days.get(i) / most);
            bars.add(new Bar(i * STEP, text(HEIGHT - height), text(height)));
        }
        return bars;
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
