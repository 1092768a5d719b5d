package io.itinera.ordering.delivery.boundary;

import io.itinera.catalog.boundary.Promise;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A part of a line, where it goes and for when it is wanted. @param wishedOn null for as soon as possible */
public record CartPartRow(long siteId, LocalDate wishedOn, int quantity) implements Serializable {
    private static final Comparator<LocalDate> SOONEST_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    /**
     * When each part of a line arrives: the pieces that come first are for the part that is wanted first.
     *
     * @param possible for all pieces of the line
     * @param parts    that are all of it
     * @return in the order of the parts
     */
    public static List<Promise> promises(Promise possible, List<CartPartRow> parts) {
        Promise[] found = new Promise[parts.size()];
        int before = 0;
        for (int i : IntStream.range(0, found.length).boxed().sorted(Comparator.comparing(i -> parts.get(i).wishedOn(), SOONEST_FIRST)).toList()) {
            found[i] = possible.after(before).first(parts.get(i).quantity()).notBefore(parts.get(i).wishedOn());
            before += parts.get(i).quantity();
        }
        return Arrays.asList(found);
    }

    boolean isLike(CartPartRow other) {
        return siteId == other.siteId && Objects.equals(wishedOn, other.wishedOn);
    }
}
