package io.itinera.insight.loop.boundary;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.statistics.control.Newcombe;
import io.itinera.insight.statistics.control.TwoProportions;
import io.itinera.insight.statistics.control.TwoProportions.Cluster;
import io.itinera.insight.statistics.control.Wilson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What was talked about with hospitals because of a kind of friction, and what came of it.
 *
 * @param rows     the newest first
 * @param together the hospitals of these, measured again together
 * @param inTime   of the cases closed within a year those whose hospital neither called nor disputed anything while they were open and in the 28 days before, in which it met the friction
 */
public record CaseReport(List<Row> rows, Together together, InTime inTime) {
    /** A case. @param hospital its name @param closedAt null while it is open, like what was done and said @param effect null while it is open */
    public record Row(long id, String code, String hospital, String note, Instant openedAt, LocalDate dueOn, Instant closedAt, String done, String said,
                      boolean overdue, Effect effect) {
    }

    /** How many, and their share of all; the cases of a hospital are taken together. */
    public record InTime(long hits, Estimate share) {
    }

    /** What was measured again of all cases. @param hospitals of each how many visits met it after its cases, of how many, then the same before */
    public record Together(List<Cluster> hospitals) {
        public Estimate before() {
            return Wilson.ofClusters(hospitals.stream().map(one -> new long[] {one.hits2(), one.n2()}).toList());
        }

        public Estimate after() {
            return Wilson.ofClusters(hospitals.stream().map(one -> new long[] {one.hits1(), one.n1()}).toList());
        }

        /** After less before, by hospital. */
        public Estimate difference() {
            return Newcombe.ofClusters(hospitals);
        }

        /** Whether there are enough hospitals and visits. */
        public boolean isTold() {
            return TwoProportions.isEnough(hospitals) && before().isEnough() && after().isEnough();
        }
    }

    /**
     * How often the hospital's visits met the friction before a case was opened and after it was closed, in so many days each; it is associated
     * with the talk, and proves no cause.
     */
    public record Effect(long days, long hitsBefore, long visitsBefore, long hitsAfter, long visitsAfter) {
        public Estimate before() {
            return Wilson.share(hitsBefore, visitsBefore);
        }

        public Estimate after() {
            return Wilson.share(hitsAfter, visitsAfter);
        }

        /** After less before. */
        public Estimate difference() {
            return Newcombe.difference(hitsAfter, visitsAfter, hitsBefore, visitsBefore);
        }

        /** Whether both stretches had enough visits. */
        public boolean isTold() {
            return Math.min(visitsBefore, visitsAfter) >= Estimate.FEWEST;
        }

        /** Whether it is met less often now, by more than chance. */
        public boolean isBetter() {
            return isTold() && difference().high() < 0;
        }

        public boolean isWorse() {
            return isTold() && difference().low() > 0;
        }
    }
}
