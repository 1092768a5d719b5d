package io.itinera.insight.touchpoint.boundary;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.outside.boundary.ObservationRow;
import io.itinera.insight.satisfaction.boundary.SaidRow;
import java.util.List;

/** What people do, say, feel and think at a touchpoint. Every line rests on something that can be opened; without that there is no line. */
public record EmpathyMap(Does does, Says says, Feels feels, Thinks thinks) {
    /** With fewer people, or hospitals, behind it nothing is told. */
    public static final int FEWEST = 5;

    /**
     * How many are behind a cell.
     *
     * @param n         steps or answers
     * @param hospitals of the people
     */
    public record Behind(long n, long people, long hospitals) {
        public boolean isEnough() {
            return people >= FEWEST || hospitals >= FEWEST;
        }
    }

    /**
     * What account managers noted. Who said it there nobody knows, so hospitals are counted; whatever else is behind the cell.
     *
     * @param n      how often
     * @param newest empty where too few hospitals are behind it
     */
    public record Noted(long n, long hospitals, List<ObservationRow> newest) {
        public boolean isEnough() {
            return hospitals >= FEWEST;
        }
    }

    /** A way through a visit. @param before null where it was the first step @param after null where it was the last @param share of all looked at */
    public record Way(String before, String after, Estimate share, long people) {
    }

    /** The ways most taken, each by five people at least. @param seen what account managers saw */
    public record Does(Behind behind, List<Way> ways, Noted seen) {
    }

    /** In their own words. @param typical those that share most words with all others @param heard what account managers heard */
    public record Says(Behind behind, List<SaidRow> newest, List<SaidRow> typical, Noted heard) {
    }

    /**
     * How people felt.
     *
     * @param felt    0 to 100
     * @param below   the share that found it below what they expected; likewise met and exceeded; nothing where too few said so
     * @param valence of what was heard and seen, -2 to 2; nothing where it was noted of too few hospitals
     */
    public record Feels(Behind behind, Estimate felt, Estimate below, Estimate met, Estimate exceeded, Estimate valence) {
    }

    /** What somebody looked for in the visit and did not find. */
    public record Sought(String words, long people) {
    }

    /**
     * What they thought of it.
     *
     * @param behind      who said whether it was what they had expected
     * @param below       how many found it below that; likewise met and exceeded; zero where too few said so
     * @param reasons     that the portal told them, to five people at least
     * @param interpreted what account managers make of it, and no more than that
     */
    public record Thinks(Behind behind, long below, long met, long exceeded, List<TouchpointSheet.ReasonRow> reasons, List<Sought> sought,
                         Noted interpreted) {
        public long expectations() {
            return below + met + exceeded;
        }
    }
}
