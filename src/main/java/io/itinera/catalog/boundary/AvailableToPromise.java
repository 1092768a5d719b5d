package io.itinera.catalog.boundary;

import io.itinera.catalog.boundary.Promise.Part;
import io.itinera.catalog.control.DeliveryDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What can be promised of an article and for when. Pieces are promised in the order in which they are asked for: what is
 * promised already comes out of the house first, then out of the deliveries as they arrive. Whoever asks next is promised
 * what is left over on each day, in whole packs, and the rest for when the article can be ordered from its maker.
 *
 * @param free       on hand and promised to nobody; negative when goods still on their way are already promised
 * @param deliveries what is on its way
 * @param leadDays   working days after which any quantity more can leave the house; null when nobody can say
 */
public record AvailableToPromise(int free, List<Delivery> deliveries, Integer leadDays) {
    public AvailableToPromise {
        deliveries = List.copyOf(deliveries);
    }

    /** How many are on their way, whether promised or not. */
    public int incoming() {
        return deliveries.stream().mapToInt(Delivery::quantity).sum();
    }

    /** How many can be promised at all. */
    public int most() {
        return leadDays != null ? Integer.MAX_VALUE : Math.max(0, free + incoming());
    }

    /** What is left when so many more are promised. */
    public AvailableToPromise without(int promised) {
        return new AvailableToPromise(free - promised, deliveries, leadDays);
    }

    /**
     * The supply as it lies before all who wait for it. What nothing is known to come for, comes on an unknown day.
     *
     * @param promised what they wait for together
     * @param reserved what had been taken off as promised
     */
    public AvailableToPromise forAll(int promised, int reserved) {
        AvailableToPromise left = new AvailableToPromise(free + reserved, deliveries, leadDays);
        int missing = promised - left.most();
        if (missing <= 0) {
            return left;
        }
        List<Delivery> unknown = new ArrayList<>(deliveries);
        unknown.add(new Delivery(missing, null));
        return new AvailableToPromise(left.free(), unknown, null);
    }

    /** @param quantity at most {@link #most} @param pack pieces that are never parted */
    public Promise promise(int quantity, int pack, LocalDate today) {
        if (quantity <= 0 || quantity > most()) {
            throw new IllegalArgumentException(quantity + " of " + this);
        }
        Map<LocalDate, Integer> leaving = leaving(today);
        List<Part> parts = new ArrayList<>();
        int promised = 0;
        long there = free;
        for (Map.Entry<LocalDate, Integer> some : leaving.entrySet()) {
            there += some.getValue();
            int reached = wholePacks(Math.max(0, Math.min(quantity, there)), quantity, pack);
            if (reached > promised) {
                parts.add(new Part(reached - promised, DeliveryDays.arriving(some.getKey())));
                promised = reached;
            }
        }
        return Promise.of(parts);
    }

    /** By when how many can be had in whole packs, before {@link #moreOn} any quantity can. */
    public List<Part> steps(int pack, LocalDate today) {
        int there = Math.max(0, free + incoming()) / pack * pack;
        LocalDate end = leadDays == null ? LocalDate.MAX : moreOn(today);
        List<Part> steps = new ArrayList<>();
        int together = 0;
        for (Part part : there == 0 ? List.<Part>of() : promise(there, pack, today).parts()) {
            together += part.quantity();
            if (part.on().isBefore(end)) {
                steps.add(new Part(together, part.on()));
            }
        }
        return steps;
    }

    /** The day on which any quantity more arrives; null when nobody can say. */
    public LocalDate moreOn(LocalDate today) {
        return leadDays == null ? null : DeliveryDays.arriving(DeliveryDays.workingDaysAfter(today, leadDays));
    }

    /** What comes into the house on each day, today first; nothing can be waited for longer than for the maker. */
    private Map<LocalDate, Integer> leaving(LocalDate today) {
        Map<LocalDate, Integer> leaving = new TreeMap<>();
        leaving.put(today, 0);
        deliveries.forEach(delivery -> leaving.merge(DeliveryDays.leaving(today, delivery.on()), delivery.quantity(), Integer::sum));
        if (leadDays != null) {
            leaving.put(DeliveryDays.workingDaysAfter(today, leadDays), Integer.MAX_VALUE);
        }
        return leaving;
    }

    private static int wholePacks(long reached, int quantity, int pack) {
        return (int) (reached == quantity ? quantity : reached / pack * pack);
    }
}
