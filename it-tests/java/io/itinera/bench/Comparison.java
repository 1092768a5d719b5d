package io.itinera.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Runs with something beside runs without, turn by turn. */
final class Comparison {
    private final List<Run> runsWith = new ArrayList<>();
    private final List<Run> runsWithout = new ArrayList<>();

    void add(Run with, Run without) {
        runsWith.add(with);
        runsWithout.add(without);
    }

    @Override
    public String toString() {
        return line("journeys/s", Run::perSecond) + line("portal CPU ms each", Run::portalMillis)
            + line("PostgreSQL CPU ms each", Run::databaseMillis)
            + line("both CPU ms each", run -> run.portalMillis() + run.databaseMillis()) + line("statements each", Run::statements)
            + line("commits each", Run::commits) + line("kB WAL each", Run::walKilobytes);
    }

    private String line(String name, ToDoubleFunction<Run> figure) {
        double on = median(runsWith, figure);
        double off = median(runsWithout, figure);
        return String.format(Locale.ROOT, "%-22s: on %8.1f, off %8.1f, ratio %.3f%n", name, on, off, on / off);
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
