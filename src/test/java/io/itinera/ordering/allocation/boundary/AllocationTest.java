package io.itinera.ordering.allocation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final int CASES = 3_000;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    @Test
    @DisplayName("ORD-24.2 for any percents the parts of an amount are the amount, each less than a cent from exact, and none with a smaller remainder is rounded up before one with a larger")
    void dividesExactly() {
        Random random = new Random(24);
        for (int i = 0; i < CASES; i++) {
            Allocation allocation = any(random);
            BigDecimal amount = BigDecimal.valueOf(random.nextInt(4) == 0 ? random.nextInt(30) : random.nextInt(10_000_000), 2);
            Map<Long, BigDecimal> parts = allocation.divide(amount);
            assertThat(sum(parts)).as("%s of %s", allocation, amount).isEqualByComparingTo(amount);
            assertThat(parts).hasSameSizeAs(allocation.shares());
            BigDecimal lastUp = null;
            BigDecimal largestDown = BigDecimal.ZERO;
            for (Share share : allocation.shares()) {
                BigDecimal exact = amount.multiply(share.percent()).movePointLeft(2);
                BigDecimal part = parts.get(share.costCentreId());
                assertThat(part).as("%s of %s", share, amount).isCloseTo(exact, within(new BigDecimal("0.009999")));
                BigDecimal remainder = exact.subtract(exact.setScale(2, RoundingMode.DOWN));
                if (part.compareTo(exact) > 0) {
                    lastUp = lastUp == null ? remainder : lastUp.min(remainder);
                } else {
                    largestDown = largestDown.max(remainder);
                }
            }
            assertThat(lastUp == null || lastUp.compareTo(largestDown) >= 0).as("%s of %s", allocation, amount).isTrue();
        }
    }

    @Test
    @DisplayName("ORD-24.2 of equal remainders the one that is named first has the cent")
    void givesTheFirstTheCent() {
        assertThat(of("50", "50").divide(CENT)).isEqualTo(Map.of(0L, CENT, 1L, new BigDecimal("0.00")));
        assertThat(of("33.34", "33.33", "33.33").divide(new BigDecimal("100.00")).values()).map(BigDecimal::toPlainString).containsExactly("33.34", "33.33", "33.33");
        assertThat(of("10", "60", "30").divide(new BigDecimal("0.05")).values()).map(BigDecimal::toPlainString).containsExactly("0.01", "0.03", "0.01");
    }

    @Test
    @DisplayName("ORD-24.2 lines that go with the order are charged to its cost centre, nobody is while none is said, and all together are the lines")
    void chargesLines() {
        Map<Long, BigDecimal> amounts = Map.of(1L, new BigDecimal("10.00"), 2L, new BigDecimal("0.03"), 3L, new BigDecimal("5.00"));
        Map<Long, Allocation> allocations = Map.of(2L, of("50", "50"), 3L, of("100"));
        assertThat(Allocation.charge(amounts, allocations, 7L)).isEqualTo(Map.of(0L, new BigDecimal("5.02"), 1L, new BigDecimal("0.01"), 7L, new BigDecimal("10.00")));
        assertThat(Allocation.charge(amounts, allocations, null)).containsOnlyKeys(0L, 1L);
        assertThat(Allocation.charge(amounts, Map.of(), 7L)).isEqualTo(Map.of(7L, new BigDecimal("15.03")));
    }

    @Test
    @DisplayName("ORD-24.1 equal parts of any number are all of it, a hundredth apart at most")
    void dividesEqually() {
        for (int many = 1; many <= 20; many++) {
            List<BigDecimal> percents = Allocation.equally(many);
            assertThat(percents).hasSize(many);
            assertThat(percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100");
            assertThat(percents.get(0).subtract(percents.get(many - 1))).isLessThanOrEqualTo(CENT);
        }
    }

    private static Allocation any(Random random) {
        int many = 1 + random.nextInt(6);
        int left = Allocation.WHOLE;
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int parts = i == many - 1 ? left : 1 + random.nextInt(left - (many - 1 - i));
            shares.add(Share.ofParts(i, parts));
            left -= parts;
        }
        return new Allocation(shares);
    }

    private static Allocation of(String... percents) {
        return new Allocation(IntStream.range(0, percents.length).mapToObj(i -> new Share(i, new BigDecimal(percents[i]))).toList());
    }

    private static BigDecimal sum(Map<Long, BigDecimal> parts) {
        return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
