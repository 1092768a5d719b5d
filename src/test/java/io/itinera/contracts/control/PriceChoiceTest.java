package io.itinera.contracts.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.contracts.boundary.PriceRow;
import io.itinera.shared.work.PriceAhead;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceChoiceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final PriceOffer LIST = offer(1, null, "2027-12-31", 1, "12.00");

    @ParameterizedTest
    @DisplayName("CON-1.1 takes the highest break that the quantity reaches, and tells the next one")
    @CsvSource({"1, 10.00, 10, 9.00", "9, 10.00, 10, 9.00", "10, 9.00, 50, 8.00", "50, 8.00, , ", "5000, 8.00, , "})
    void takesTheBreak(int quantity, BigDecimal unitPrice, Integer nextQuantity, BigDecimal nextPrice) {
        PriceRow price = choose(quantity, LIST, offer(2, 7L, "2027-01-31", 1, "10.00"), offer(3, 7L, "2027-01-31", 10, "9.00"),
            offer(4, 7L, "2027-01-31", 50, "8.00"));
        assertThat(price.unitPrice()).isEqualByComparingTo(unitPrice);
        assertThat(price.listPrice()).isEqualByComparingTo("12.00");
        assertThat(price.nextBreakQuantity()).isEqualTo(nextQuantity);
        assertThat(price.nextBreakPrice()).isEqualTo(nextPrice);
        assertThat(price.contractId()).isEqualTo(7L);
    }

    @Test
    @DisplayName("CON-1.2 takes the lowest price among contracts; of equal ones the contract that lasts longer, then the older one")
    void takesTheLowestContract() {
        PriceOffer dear = offer(2, 7L, "2027-01-31", 1, "10.00");
        PriceOffer cheap = offer(3, 8L, "2026-12-31", 1, "9.50");
        PriceOffer longer = offer(4, 9L, "2027-06-30", 1, "9.50");
        PriceOffer asLong = offer(5, 10L, "2027-06-30", 1, "9.50");
        List<PriceOffer> offers = new ArrayList<>(List.of(LIST, dear, cheap, longer, asLong));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(offers, new Random(seed));
            assertThat(PriceChoice.choose(offers, 1, TODAY).contractId()).isEqualTo(9L);
        }
    }

    @Test
    @DisplayName("CON-1.3 takes the list price without a contract in force, and says which contract ended lately")
    void fallsBackToTheList() {
        PriceRow price = choose(1, LIST, offer(2, 7L, "2026-11-23", 1, "10.00"), offer(3, 6L, "2026-09-30", 1, "9.00"));
        assertThat(price.unitPrice()).isEqualByComparingTo("12.00");
        assertThat(price.contractId()).isNull();
        assertThat(price.lapsedContractNumber()).isEqualTo("C-7");
        assertThat(price.lapsedOn()).isEqualTo("2026-11-23");
        assertThat(choose(1, LIST, offer(2, 7L, "2026-08-25", 1, "10.00")).lapsedContractNumber()).isNull();
    }

    @ParameterizedTest
    @DisplayName("CON-1.4 a contract counts on its last day and not the day after")
    @CsvSource({"2026-11-24, 10.00", "2026-11-23, 12.00"})
    void countsOnTheLastDay(String endsOn, BigDecimal unitPrice) {
        assertThat(choose(1, LIST, offer(2, 7L, endsOn, 1, "10.00")).unitPrice()).isEqualByComparingTo(unitPrice);
    }

    @Test
    @DisplayName("CON-1.5 has no price for an article that nothing prices, or only from a quantity not reached")
    void hasNoPrice() {
        assertThat(PriceChoice.choose(List.of(), 1, TODAY)).isNull();
        assertThat(choose(5, offer(2, 7L, "2027-01-31", 10, "9.00"))).isNull();
    }

    @Test
    @DisplayName("CON-1.9 tells the first other price known to follow, unless a contract gives it today or ends before")
    void tellsWhatFollows() {
        PriceOffer listUntil = new PriceOffer(1, 11, null, null, null, 1, new BigDecimal("12.00"), LocalDate.parse("2024-01-01"), LocalDate.parse("2027-01-31"));
        PriceOffer listThen = new PriceOffer(5, 11, null, null, null, 1, new BigDecimal("13.00"), LocalDate.parse("2027-02-01"), null);
        assertThat(choose(1, listUntil, listThen).ahead()).isEqualTo(new PriceAhead(new BigDecimal("13.00"), LocalDate.parse("2027-02-01")));
        assertThat(choose(1, listUntil, listThen, offer(2, 7L, "2027-06-30", 1, "10.00")).ahead()).as("contract beyond").isNull();
        assertThat(choose(1, listUntil, listThen, offer(2, 7L, "2027-01-15", 1, "10.00")).ahead()).as("contract ends before").isNull();
        assertThat(choose(1, listUntil).ahead()).as("nothing known").isNull();
    }

    private static PriceRow choose(int quantity, PriceOffer... offers) {
        return PriceChoice.choose(List.of(offers), quantity, TODAY);
    }

    private static PriceOffer offer(long id, Long contract, String endsOn, int from, String amount) {
        return new PriceOffer(id, 11, contract, contract == null ? null : "C-" + contract, contract == null ? null : LocalDate.parse(endsOn),
            from, new BigDecimal(amount), LocalDate.parse("2024-01-01"), null);
    }
}
