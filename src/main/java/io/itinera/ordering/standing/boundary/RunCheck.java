package io.itinera.ordering.standing.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A standing order beside what it is today. @param ofOrder what is otherwise and concerns no line alone */
public record RunCheck(List<StandingLineRow> lines, List<Change> ofOrder) {
    public boolean isUnchanged() {
        return changes().findAny().isEmpty();
    }

    /** Everything that is otherwise, each once. */
    public Stream<Change> changes() {
        return Stream.concat(ofOrder.stream(), lines.stream().flatMap(line -> line.changes().stream())).distinct();
    }

    /** Whether something stands against any order until the standing order is changed. */
    public boolean isBlocked() {
        return ofOrder.stream().anyMatch(Change::isBlocking);
    }

    /** What an order as it is now has. */
    public List<StandingLineRow> asNow() {
        return lines.stream().filter(line -> line.possible() > 0).toList();
    }

    /** What an order without the lines that changed has. */
    public List<StandingLineRow> without() {
        return lines.stream().filter(line -> !line.isChanged()).toList();
    }

    public boolean isPossibleNow() {
        return !isBlocked() && !asNow().isEmpty();
    }

    public boolean isPossibleWithout() {
        return !isBlocked() && !without().isEmpty() && without().size() < lines.size();
    }

    public BigDecimal totalNow() {
        return total(asNow());
    }

    public BigDecimal totalWithout() {
        return total(without());
    }

    static BigDecimal total(List<StandingLineRow> lines) {
        return lines.stream().map(StandingLineRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
