package io.itinera.insight.action.boundary;

import io.itinera.insight.boundary.ChangeRow;
import io.itinera.insight.boundary.Estimate;
import java.time.LocalDate;
import java.util.List;

/**
 * What the weeks of an action show.
 *
 * @param verdict    null as long as it is only looked at in between
 * @param doubt      why nothing can be told, or null
 * @param change     against hospitals that did not get it, or against the trend where there are none; null where it cannot be reckoned
 * @param drift      by how much more a week those who get it moved already before; null where it cannot be reckoned, or nobody is compared with
 * @param placebo    the change at a start that never was; null where it cannot be reckoned
 * @param detectable the smallest change that would have been seen; null where nothing could
 * @param plain      before and after alone, in the hospitals that got it, as if answers did not hang together; null where there is nothing to compare
 * @param leftOut    the change without each hospital in turn, the most different first
 * @param getting    how many hospitals that got it were seen before and after
 * @param compared   how many were compared with
 * @param weeks      what the picture shows
 */
public record EffectRow(Verdict verdict, Doubt doubt, ChangeRow change, ChangeRow drift, ChangeRow placebo, Double detectable, Estimate plain,
                        List<LeftOut> leftOut, int getting, int compared, List<Week> weeks) {
    /** The change without one hospital. */
    public record LeftOut(String hospital, double change) {
    }

    /**
     * One week.
     *
     * @param number  0 is the first of the action
     * @param getting the mean of those who got it; null where nothing happened
     */
    public record Week(int number, LocalDate from, Double getting, long gettingN, Double compared, long comparedN) {
    }
}
