package io.itinera.insight.statistics.control;

import io.itinera.insight.statistics.control.Histories.Hospital;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * By how much what hospitals do changed after the month in which something first struck them, against hospitals that could have been struck in that month and were not. Each hospital is
 * compared with itself before, each month with the same month of the others.
 *
 * <p>Only who is there can be struck. So the month of the strike, which every struck hospital was there in, is no part of the change, and those compared with were there in it, too: else those
 * who come and go would seem to do more or less after it.
 *
 * <p>Hospitals are struck in different months. One regression over all of them with an effect of each hospital and of each month would also compare those struck late with those struck
 * before, whose own change then counts against it, even with the wrong sign (Goodman-Bacon, Journal of Econometrics 225 (2021) 254-277). So every month of strikes is a cohort beside those
 * that are not struck until its window is over, and the cohorts are averaged by how many were struck (Callaway and Sant'Anna, Journal of Econometrics 225 (2021) 200-230; stacked: Cengiz and
 * others, Quarterly Journal of Economics 134 (2019) 1405-1454). Within a cohort that is the estimate with effects of hospitals and months. The months before are all of the base, not the
 * last alone, which a bad month would spoil (Wooldridge 2021; Borusyak, Jaravel and Spiess, Review of Economic Studies 91 (2024) 3253-3285).
 *
 * <p>A test for a drift before often misses one that is large enough to make an effect (Roth, American Economic Review: Insights 4 (2022) 305-322), so it is also said how much of the
 * change the drift alone would have brought about, were it to go on (in the sense of Rambachan and Roth, Review of Economic Studies 90 (2023) 2555-2591).
 *
 * @param effect   the change over the months after that of the strike
 * @param drift    by how much more a month the struck moved already before: should be none
 * @param placebo  the change at a strike that never was, two months before: should be none
 * @param carried  the change that the drift alone would have made
 * @param expected what the struck would have been without it
 * @param struck   how many hospitals it comes from
 * @param compared how many they were compared with
 * @param lowest   of the change without each hospital in turn, like {@code highest}
 * @param steps    both groups month by month
 */
public record EventStudy(Effect effect, Effect drift, Effect placebo, double carried, double expected, int struck, int compared, double lowest, double highest, List<Step> steps) {
    /** So many months after that of the strike, and so many before, of which some must be seen. */
    public static final int AFTER = 3;
    public static final int BEFORE = 6;
    public static final int FEWEST_BEFORE = 4;
    /** Before, that of the strike, after. */
    public static final int FEWEST_MONTHS = FEWEST_BEFORE + 1 + AFTER;
    /** So many months earlier lies the strike that never was. */
    static final int PRETENDED = 2;

    /**
     * A month, counted from that of the strike.
     *
     * @param struck   the mean of the struck; not a number where none was seen
     * @param compared that of the others, in the same months of the calendar and the same proportions
     */
    public record Step(int number, double struck, int struckN, double compared, int comparedN) {
    }

    static int begin(int struck) {
        return Math.max(0, struck - BEFORE);
    }

    static int end(int struck) {
        return struck + 1 + AFTER;
    }

    /** Whether there is enough of a hospital around that month: four months before, the two just before among them or at least one, and one after it. Whoever came later than the months before
     * begin is left out, or it would be compared over other months of the calendar. */
    static boolean isTelling(Hospital hospital, int month) {
        boolean[] seen = new boolean[hospital.values().length];
        for (int t = 0; t < seen.length; t++) {
            seen[t] = hospital.isSeen(t);
        }
        int pretended = month - PRETENDED;
        return Cohorts.seen(seen, 0, begin(month) + 1) > 0 && Cohorts.seen(seen, begin(month), month) >= FEWEST_BEFORE && Cohorts.seen(seen, pretended, month) > 0 && Cohorts.seen(seen, month + 1, end(month)) > 0;
    }

    /** Those struck too early to have been seen before, or too late to be seen after it, have no part as struck ones; the latter are compared with until then. */
    public static EventStudy of(Histories all, long seed) {
        Histories histories = all.with(hospital -> hospital.struck() >= FEWEST_BEFORE);
        Cohorts cohorts = new Cohorts(histories);
        Effect effect = cohorts.effect(Contrast.CHANGE, (hospital, month) -> month >= hospital.struck() ? 1.0 : 0.0, seed);
        Effect drift = cohorts.effect(Contrast.DRIFT, (hospital, month) -> Math.max(0.0, month - ((double) hospital.struck() - BEFORE)), seed);
        Effect placebo = cohorts.effect(Contrast.PLACEBO, (hospital, month) -> month >= hospital.struck() - PRETENDED ? 1.0 : 0.0, seed);
        double[] leftOut = Arrays.stream(cohorts.leftOut()).filter(value -> !Double.isNaN(value)).toArray();
        Set<Integer> struck = new HashSet<>();
        Set<Integer> compared = new HashSet<>();
        List<Step> steps = steps(histories, cohorts, struck, compared);
        return new EventStudy(effect, drift, placebo, cohorts.mean(Contrast.CARRIED), cohorts.expected(), struck.size(), compared.size(),
            Arrays.stream(leftOut).min().orElse(Double.NaN), Arrays.stream(leftOut).max().orElse(Double.NaN), steps);
    }

    private static List<Step> steps(Histories histories, Cohorts cohorts, Set<Integer> struck, Set<Integer> compared) {
        List<Step> steps = new ArrayList<>();
        for (int number = -BEFORE; number <= AFTER; number++) {
            steps.add(step(histories, cohorts, number, struck, compared));
        }
        return steps;
    }

    /** Each struck hospital brings along the mean of those beside it in that month of the calendar. */
    private static Step step(Histories histories, Cohorts cohorts, int number, Set<Integer> struck, Set<Integer> compared) {
        double sum = 0;
        double others = 0;
        int n = 0;
        Set<Integer> seen = new HashSet<>();
        for (int month = FEWEST_BEFORE; end(month) <= histories.months(); month++) {
            int at = month + number;
            if (at < 0) {
                continue;
            }
            Group here = group(histories, cohorts, month, at, true);
            Group beside = group(histories, cohorts, month, at, false);
            if (here.members().isEmpty() || beside.members().isEmpty()) {
                continue;
            }
            sum += here.sum();
            n += here.members().size();
            others += here.members().size() * beside.sum() / beside.members().size();
            struck.addAll(here.members());
            seen.addAll(beside.members());
        }
        compared.addAll(seen);
        return new Step(number, sum / n, n, others / n, seen.size());
    }

    private record Group(double sum, Set<Integer> members) {
    }

    private static Group group(Histories histories, Cohorts cohorts, int month, int at, boolean isStruck) {
        double sum = 0;
        Set<Integer> members = new HashSet<>();
        for (int i = 0; i < histories.hospitals().size(); i++) {
            Hospital hospital = histories.hospitals().get(i);
            if (hospital.isSeen(at) && (isStruck ? cohorts.isStruck(i, month) : cohorts.isBeside(i, month))) {
                sum += hospital.values()[at] / cohorts.unit(i, month);
                members.add(i);
            }
        }
        return new Group(sum, members);
    }

    /** Whether it points the same way, whichever hospital is left out. */
    public boolean restsOnMany() {
        return effect.value() > 0 ? lowest > 0 : highest < 0;
    }
}
