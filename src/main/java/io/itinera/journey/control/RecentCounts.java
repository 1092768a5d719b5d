package io.itinera.journey.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one instance has counted of the last seconds, in slots, and the counts of the hours these lie in: a round reads the last
 * slots only, however busy their hour is. It holds as long as nobody else has written counts.
 */
final class RecentCounts {
    static final int SLOT_SECONDS = 10;
    /** Where what lies before the slots is summed up. */
    private static final int BEFORE = 0;

    private final long version;
    private final int firstSlot;
    private final Map<Slot, Long> slots;
    private final Map<Key, Long> hours;

    /** An hour and what else is counted by, in the order of its columns. */
    record Key(int hour, List<Object> values) {
    }

    /** @param number since 1970; 0 for what lies before those that are told apart */
    record Slot(int number, Key key) {
    }

    /** @param after 0 when the count is to go */
    record Change(Key key, long before, long after) {
    }

    /** Which touchpoints are read: from the moment on, told apart by slots from the first one on. */
    record Window(Instant from, int firstSlot) {
        /** Slots only. */
        static Window since(Instant moment) {
            return new Window(start(slot(moment)), slot(moment));
        }

        /** Whole hours; the slots begin with the later moment. */
        static Window of(int hour, Instant moment) {
            return new Window(Rollup.start(hour), slot(moment));
        }

        Instant slotsFrom() {
            return start(firstSlot);
        }

        private static Instant start(int slot) {
            return Instant.ofEpochSecond((long) slot * SLOT_SECONDS);
        }
    }

    private RecentCounts(long version, int firstSlot, Map<Slot, Long> slots, Map<Key, Long> hours) {
        this.version = version;
        this.firstSlot = firstSlot;
        this.slots = slots;
        this.hours = hours;
    }

    /** Nothing but what the tables hold. */
    static RecentCounts stored(long version, Map<Key, Long> hours) {
        Map<Slot, Long> all = new HashMap<>();
        hours.forEach((key, touchpoints) -> all.put(new Slot(BEFORE, key), touchpoints));
        return new RecentCounts(version, Integer.MAX_VALUE, all, hours);
    }

    static int slot(Instant moment) {
        return (int) Math.floorDiv(moment.getEpochSecond(), SLOT_SECONDS);
    }

    /** Of the state the counts are those of. */
    long version() {
        return version;
    }

    boolean reachesBackTo(Window window) {
        return firstSlot <= window.firstSlot();
    }

    /** What the hours' counts become by what the log holds in the window. */
    List<Change> changes(Map<Slot, Long> fresh, Window window) {
        Map<Key, Long> more = new HashMap<>();
        fresh.forEach((slot, touchpoints) -> more.merge(slot.key(), touchpoints, Long::sum));
        slots.forEach((slot, touchpoints) -> {
            if (slot.number() == BEFORE || slot.number() >= window.firstSlot()) {
                more.merge(slot.key(), -touchpoints, Long::sum);
            }
        });
        List<Change> changes = new ArrayList<>();
        more.forEach((key, difference) -> {
            if (difference != 0) {
                long before = hours.getOrDefault(key, 0L);
                changes.add(new Change(key, before, before + difference));
            }
        });
        return changes;
    }

    /** What is known once the changes are written; the same hours, so these must not be used any more. */
    RecentCounts after(List<Change> changes, Map<Slot, Long> fresh, Window window, long newVersion) {
        changes.forEach(change -> hours.put(change.key(), change.after()));
        fresh.keySet().removeIf(slot -> slot.number() == BEFORE);
        return new RecentCounts(newVersion, window.firstSlot(), fresh, hours);
    }
}
