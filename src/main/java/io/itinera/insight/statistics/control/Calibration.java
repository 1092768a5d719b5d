package io.itinera.insight.statistics.control;

import io.itinera.insight.boundary.Estimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Whether what was foretold came as often as foretold: groups of equal size by what was foretold, each with what happened in it. */
public final class Calibration {
    private static final int MOST = 10;

    /** One group. @param foretold on average. @param happened with Wilson's interval, and how many there are */
    public record Group(double foretold, Estimate happened) {
    }

    private Calibration() {
    }

    /** @param fewest in a group; ten groups at most, none where there are fewer */
    public static List<Group> groups(double[] foretold, boolean[] happened, int fewest) {
        int[] order = IntStream.range(0, foretold.length).boxed().sorted(Comparator.comparingDouble(i -> foretold[i])).mapToInt(i -> i).toArray();
        int count = Math.min(MOST, foretold.length / fewest);
        List<Group> groups = new ArrayList<>();
        for (int g = 0; g < count; g++) {
            int from = g * order.length / count;
            int to = (g + 1) * order.length / count;
            double sum = 0;
            long hits = 0;
            for (int i = from; i < to; i++) {
                sum += foretold[order[i]];
                hits += happened[order[i]] ? 1 : 0;
            }
            groups.add(new Group(sum / (to - from), Wilson.share(hits, to - from)));
        }
        return groups;
    }
}
