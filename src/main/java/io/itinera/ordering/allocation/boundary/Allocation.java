package io.itinera.ordering.allocation.boundary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Who pays for a line. Amounts are divided here as {@code BudgetFigures} does it in the database. @param shares none for the order's own cost centre */
public record Allocation(List<Share> shares) {
    /** In hundredths of a percent. */
    public static final int WHOLE = 10_000;
    public static final Allocation OF_ORDER = new Allocation(List.of());
    private static final int CENTS = 2;

    public Allocation {
        shares = List.copyOf(shares);
    }

    public boolean isOfOrder() {
        return shares.isEmpty();
    }

    /**
     * The parts of an amount, which are the amount together: each is rounded down, and the cents that are left go to the largest remainders.
     *
     * @param amount in cents, at least nothing
     */
    public Map<Long, BigDecimal> divide(BigDecimal amount) {
        long cents = amount.movePointRight(CENTS).longValueExact();
        long[] parts = shares.stream().mapToLong(share -> cents * share.parts() / WHOLE).toArray();
        long left = isOfOrder() ? 0 : cents - IntStream.range(0, parts.length).mapToLong(i -> parts[i]).sum();
        IntStream.range(0, parts.length).boxed()
            .sorted(Comparator.comparing((Integer i) -> cents * shares.get(i).parts() % WHOLE).reversed()).limit(left).forEach(i -> parts[i]++);
        Map<Long, BigDecimal> divided = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            divided.put(shares.get(i).costCentreId(), BigDecimal.valueOf(parts[i], CENTS));
        }
        return divided;
    }

    /**
     * What each cost centre pays for lines.
     *
     * @param amounts     by line
     * @param allocations of those that say it themselves
     * @param own         of the others; null while nobody has said which, then nobody pays for them
     * @return in the order in which budgets are held
     */
    public static SortedMap<Long, BigDecimal> charge(Map<Long, BigDecimal> amounts, Map<Long, Allocation> allocations, Long own) {
        SortedMap<Long, BigDecimal> charged = new TreeMap<>();
        amounts.forEach((line, amount) -> {
            Allocation allocation = allocations.getOrDefault(line, OF_ORDER);
            if (!allocation.isOfOrder()) {
                allocation.divide(amount).forEach((centre, part) -> charged.merge(centre, part, BigDecimal::add));
            } else if (own != null) {
                charged.merge(own, amount, BigDecimal::add);
            }
        });
        return charged;
    }

    /** Percents that are as equal as two decimals let them be, the first ones a hundredth more where they cannot all be the same. */
    public static List<BigDecimal> equally(int many) {
        return IntStream.range(0, many).mapToObj(i -> BigDecimal.valueOf(WHOLE / many + (i < WHOLE % many ? 1 : 0), Share.DECIMALS)).toList();
    }
}
