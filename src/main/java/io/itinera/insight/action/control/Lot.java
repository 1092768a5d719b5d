package io.itinera.insight.action.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Divides hospitals by lot, so that nobody's liking decides who gets something. The same seed draws the same hospitals again. */
public final class Lot {
    private Lot() {
    }

    /** Half of them, rounded up, by the shuffle of {@link Collections#shuffle} over their ids in order with {@link Random}. */
    public static Set<Long> draw(Collection<Long> among, long seed) {
        List<Long> shuffled = new ArrayList<>(new TreeSet<>(among));
        Collections.shuffle(shuffled, new Random(seed));
        return new TreeSet<>(shuffled.subList(0, (shuffled.size() + 1) / 2));
    }
}
