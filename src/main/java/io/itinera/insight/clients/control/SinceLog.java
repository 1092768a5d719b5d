package io.itinera.insight.clients.control;

import io.itinera.insight.clients.boundary.MeetingBrief.Business;
import io.itinera.insight.clients.boundary.MeetingBrief.Count;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What one pass over a hospital's log found since a moment and in the stretch of equal length before it. */
record SinceLog(List<Cell> cells) {
    private static final Set<String> LATE = Set.of("late", "late-delivery");
    private static final Set<String> SHORT = Set.of("short", "short-delivery");
    private static final String NO_RESULT = "no-result";

    /** Touchpoints of one type that ended alike. @param last null when there was none since the moment */
    record Cell(String type, String outcome, String reason, long times, BigDecimal amount, long before, BigDecimal amountBefore, Instant last) {
        boolean done(String wanted) {
            return type.equals(wanted) && outcome.equals("COMPLETED");
        }

        boolean isFor(Set<String> reasons) {
            return reason != null && reasons.contains(reason);
        }

        /** Whether somebody of the hospital wanted something and did not get it; a field filled in wrongly is no matter for a meeting. */
        boolean isFriction() {
            return outcome.equals("FAILED") || outcome.equals("REJECTED") && !type.equals("INPUT_REFUSED") || NO_RESULT.equals(reason) || type.equals("OUT_OF_STOCK_MET");
        }
    }

    Business business() {
        return new Business(count(c -> c.done("ORDER_SUBMITTED")),
            sum(cells.stream().filter(c -> c.done("ORDER_SUBMITTED")).map(Cell::amount)),
            sum(cells.stream().filter(c -> c.done("ORDER_SUBMITTED")).map(Cell::amountBefore)), count(c -> c.done("ORDER_CANCELLED")),
            count(c -> c.done("ORDER_REJECTED")), count(c -> c.done("ORDER_DELIVERED")), count(c -> c.done("ORDER_DELIVERED") && c.isFor(LATE)),
            count(c -> c.done("RECEIPT_CONFIRMED") && c.isFor(SHORT)), count(c -> c.done("GOODS_RETURNED")),
            count(c -> c.done("DIFFERENCE_DISPUTED")));
    }

    private Count count(Predicate<Cell> wanted) {
        return new Count(cells.stream().filter(wanted).mapToLong(Cell::times).sum(), cells.stream().filter(wanted).mapToLong(Cell::before).sum());
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
