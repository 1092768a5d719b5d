package io.itinera.delivery.boundary;

/** How many orders wait in each place. */
public record WorkCounts(long confirm, long ship, long deliver, long invoice) {
    public long of(WorkStage stage) {
        return switch (stage) {
            case CONFIRM -> confirm;
            case SHIP -> ship;
            case DELIVER -> deliver;
            case INVOICE -> invoice;
        };
    }
}
