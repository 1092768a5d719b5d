package io.itinera.catalog.boundary;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * What operations says of an article's stock.
 *
 * @param deliveries what is on its way, in any order
 * @param leadDays   working days after which the maker supplies any quantity; null when nobody can say
 */
public record StockCount(int onHand, List<Delivery> deliveries, Integer leadDays) implements Serializable {
    private static final int MOST = 1_000_000;
    private static final int MOST_DELIVERIES = 12;
    private static final int LONGEST_LEAD = 250;

    public StockCount {
        deliveries = deliveries.stream().filter(delivery -> delivery.quantity() != 0)
            .sorted(Comparator.comparing(Delivery::on, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    }

    public static StockCount of(StockRow row) {
        return new StockCount(row.onHand(), row.deliveries(), row.leadDays());
    }

    AvailableToPromise supply(int reserved) {
        return new AvailableToPromise(onHand - reserved, deliveries, leadDays);
    }

    /** Each day with its goods once, in numbers a warehouse holds. */
    boolean isPossible() {
        return onHand >= 0 && onHand <= MOST && deliveries.size() <= MOST_DELIVERIES
            && deliveries.stream().allMatch(one -> one.quantity() > 0 && one.quantity() <= MOST && one.on() != null)
            && deliveries.stream().map(Delivery::on).distinct().count() == deliveries.size()
            && (leadDays == null || leadDays > 0 && leadDays <= LONGEST_LEAD);
    }

    /** Null when nothing is on its way. */
    Delivery next() {
        return deliveries.isEmpty() ? null : deliveries.get(0);
    }

    List<Delivery> later() {
        return deliveries.stream().skip(1).toList();
    }
}
