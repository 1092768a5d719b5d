package io.itinera.contracts.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.contracts.boundary.DrawUpContract.Line;
import io.itinera.contracts.boundary.DrawUpContract.Span;
import io.itinera.contracts.boundary.PriceOverlapRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgreementsTest {
    private static final LocalDate FROM = LocalDate.parse("2027-01-01");

    private static BigDecimal over(String to, Line... lines) {
        return Agreements.commitment(List.of(lines), new Span(FROM, LocalDate.parse(to)));
    }

    @Test
    @DisplayName("ORD-28.2 a year of a contract comes to a year's volumes, two to twice as much, and days beyond whole months count by days")
    void countsTheTerm() {
        Line gloves = new Line(1, 1, new BigDecimal("7.80"), 20);
        assertThat(over("2027-12-31", gloves)).isEqualByComparingTo("156");
        assertThat(over("2028-12-31", gloves, new Line(2, 1, new BigDecimal("18"), 3))).isEqualByComparingTo("420");
        assertThat(over("2027-06-30", gloves)).isEqualByComparingTo("78");
        assertThat(over("2027-07-10", gloves)).isEqualByComparingTo("82.27");
    }

    @Test
    @DisplayName("ORD-28.3 of any two contracts the price foretold for their common days is the one that is paid then")
    void foretellsWhatIsPaid() {
        Random dice = new Random(28);
        int met = 0;
        for (int n = 0; n < 3000; n++) {
            Span term = span(dice);
            Line line = new Line(1, 1 + dice.nextInt(20), BigDecimal.valueOf(700 + dice.nextInt(8), 2), 10);
            Span other = span(dice);
            List<PriceOffer> offers = new ArrayList<>();
            List<PriceOverlaps.Other> others = new ArrayList<>();
            LocalDate from = later(term.from(), other.from());
            LocalDate to = other.to().isBefore(term.to()) ? other.to() : term.to();
            for (int tier = 0; tier < 1 + dice.nextInt(3); tier++) {
                int least = 1 + tier * (1 + dice.nextInt(15));
                BigDecimal amount = BigDecimal.valueOf(704 - tier + dice.nextInt(3), 2);
                offers.add(new PriceOffer(tier, 1, 1L, "C-1", other.to(), least, amount, other.from(), null));
                if (!from.isAfter(to)) {
                    others.add(new PriceOverlaps.Other(1, least, amount, "C-1", other.to(), new Span(from, to)));
                }
            }
            offers = lastOfEachBreak(offers);
            others = others.stream().filter(keeps(offers)).toList();
            offers.add(new PriceOffer(99, 1, 2L, "C-2", term.to(), line.minQuantity(), line.price(), term.from(), term.to()));
            for (PriceOverlapRow row : PriceOverlaps.meet(line, term, others).toList()) {
                met++;
                for (LocalDate day : List.of(row.from(), row.to())) {
                    assertThat(PriceChoice.choose(offers, row.fromQuantity(), day)).satisfies(paid -> {
                        assertThat(paid.unitPrice()).isEqualByComparingTo(row.agreedHolds() ? row.agreed() : row.other());
                        assertThat(paid.contractNumber()).isEqualTo(row.agreedHolds() ? "C-2" : "C-1");
                    });
                }
            }
        }
        assertThat(met).isGreaterThan(1000);
    }

    private static java.util.function.Predicate<PriceOverlaps.Other> keeps(List<PriceOffer> offers) {
        return other -> offers.stream().anyMatch(offer -> offer.minQuantity() == other.minQuantity() && offer.amount().equals(other.amount()));
    }

    private static List<PriceOffer> lastOfEachBreak(List<PriceOffer> offers) {
        List<PriceOffer> kept = new ArrayList<>();
        offers.forEach(offer -> {
            if (kept.stream().noneMatch(one -> one.minQuantity() == offer.minQuantity())) {
                kept.add(offer);
            }
        });
        return kept;
    }

    private static Span span(Random dice) {
        LocalDate from = FROM.plusDays(dice.nextInt(400));
        return new Span(from, from.plusDays(30 + dice.nextInt(400)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
