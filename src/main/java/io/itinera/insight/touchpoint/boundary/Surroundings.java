package io.itinera.insight.touchpoint.boundary;

import io.itinera.insight.boundary.Estimate;
import java.util.List;

/**
 * What came before and after a type of touchpoint.
 *
 * @param own    where it lies itself: who begins it mostly
 * @param visit  within the same visit, of those who were chosen
 * @param cases  within the cases of all orders; null where not all were chosen, or nobody has counted
 * @param behind within a day of it in the same case, by layer; most frequent first
 */
public record Surroundings(Layer own, Around visit, Around cases, List<Beside> behind) {
    /** How many are shown of each. */
    public static final int SHOWN = 5;

    /**
     * Neighbours, most frequent first.
     *
     * @param looked how many were looked at: the newest, where there are very many
     * @param all    whether those are all there are
     */
    public record Around(long looked, boolean all, List<Neighbour> before, List<Neighbour> after) {
    }

    /** A type just before or after. @param type null where it was the first, or the last @param share of those looked at */
    public record Neighbour(String type, Estimate share, long count) {
    }

    /** Whose doing a step is, seen from the hospital. */
    public enum Layer {
        /** What the hospital does. */
        DOES,
        /** What it meets: the supplier's steps that stand in the journey. */
        MEETS,
        /** What it does not see: the supplier's own. */
        BEHIND
    }

    /** A type of step in the same case. @param cases at how many of the touchpoints looked at @param of so many have a case at all */
    public record Beside(Layer layer, boolean before, String type, long cases, long of) {
    }

    /** Of a layer, before or after it. */
    public List<Beside> of(Layer layer, boolean before) {
        return behind.stream().filter(one -> one.layer() == layer && one.before() == before).limit(SHOWN).toList();
    }
}
