package io.itinera.catalog.boundary;

import io.itinera.catalog.control.DeliveryDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** On which days how many pieces reach a hospital, the earliest first. */
public record Promise(List<Part> parts) {
    public Promise {
        parts = List.copyOf(parts);
    }

    /** So many pieces on one day. */
    public record Part(int quantity, LocalDate on) {
    }

    /** Pieces that had been promised for one day and now come on a later one. */
    public record Delay(int quantity, LocalDate then, LocalDate now) {
    }

    /** The day on which goods that are in the house reach a hospital. */
    public static LocalDate soonest(LocalDate today) {
        return DeliveryDays.arriving(today);
    }

    /** Of parts in any order, several of which may be for the same day. */
    static Promise of(Collection<Part> some) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        some.forEach(part -> days.merge(part.on(), part.quantity(), Integer::sum));
        return new Promise(days.entrySet().stream().map(one -> new Part(one.getValue(), one.getKey())).toList());
    }

    public boolean isSplit() {
        return parts.size() > 1;
    }

    /** The day on which everything is there. */
    public LocalDate completeOn() {
        return parts.get(parts.size() - 1).on();
    }

    /** The same for somebody who wants nothing before a day. @param day null for as soon as possible */
    public Promise notBefore(LocalDate day) {
        if (day == null) {
            return this;
        }
        return of(parts.stream().map(part -> part.on().isBefore(day) ? new Part(part.quantity(), day) : part).toList());
    }

    /** The first pieces that come later than by another promise of as many; empty when all come as early. */
    public Optional<Delay> behind(Promise other) {
        int wanted = 0;
        for (Part part : other.parts()) {
            wanted += part.quantity();
            LocalDate reached = reached(wanted);
            if (reached.isAfter(part.on())) {
                return Optional.of(new Delay(wanted, part.on(), reached));
            }
        }
        return Optional.empty();
    }

    private LocalDate reached(int quantity) {
        int there = 0;
        for (Part part : parts) {
            there += part.quantity();
            if (there >= quantity) {
                return part.on();
            }
        }
        return completeOn();
    }

    /** Its first so many pieces, at least one. */
    public Promise first(int quantity) {
        List<Part> some = new ArrayList<>();
        int left = quantity;
        for (Part part : parts) {
            if (left > 0) {
                some.add(new Part(Math.min(left, part.quantity()), part.on()));
                left -= part.quantity();
            }
        }
        return new Promise(some);
    }

    /** It without its first so many pieces, fewer than all. */
    public Promise after(int quantity) {
        List<Part> some = new ArrayList<>();
        int skipped = quantity;
        for (Part part : parts) {
            int rest = part.quantity() - Math.min(skipped, part.quantity());
            skipped -= part.quantity() - rest;
            if (rest > 0) {
                some.add(new Part(rest, part.on()));
            }
        }
        return new Promise(some);
    }

    /** Of all their pieces. */
    public static Promise together(Collection<Promise> promises) {
        return of(promises.stream().flatMap(one -> one.parts().stream()).toList());
    }

    /** For keeping a split promise beside its line; null when everything comes on one day. */
    public String kept() {
        return isSplit() ? parts.stream().map(part -> part.on() + "=" + part.quantity()).collect(Collectors.joining(" ")) : null;
    }

    /**
     * What is left of a promise when only so many pieces are still to come: those promised last.
     *
     * @param kept as {@link #kept} wrote it
     */
    public static Promise left(String kept, int open, LocalDate completeOn) {
        List<Part> parts = new ArrayList<>();
        int left = open;
        List<Part> all = kept == null ? List.of() : Arrays.stream(kept.split(" ")).map(one -> one.split("="))
            .map(one -> new Part(Integer.parseInt(one[1]), LocalDate.parse(one[0]))).toList();
        for (int last = all.size() - 1; last >= 0 && left > 0; last--) {
            Part part = all.get(last);
            parts.add(new Part(Math.min(left, part.quantity()), part.on()));
            left -= Math.min(left, part.quantity());
        }
        if (left > 0) {
            parts.add(new Part(left, completeOn));
        }
        return of(parts);
    }
}
