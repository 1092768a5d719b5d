package io.itinera.billing.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.shared.AccountId;

class InvoiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int RUNS = 500;

    @Test
    @DisplayName("BIL-2 for any lines, net is the sum of rounded lines and the total is net and tax, in cents")
    void addsUpWhatIsPrinted() {
        Random random = new Random(20261124);
        for (int run = 0; run < RUNS; run++) {
            Invoice invoice = invoice();
            BigDecimal printed = BigDecimal.ZERO;
            int lines = 1 + random.nextInt(12);
            for (int line = 1; line <= lines; line++) {
                int quantity = 1 + random.nextInt(5_000);
                BigDecimal price = BigDecimal.valueOf(random.nextInt(1_000_000), 1 + random.nextInt(4));
                invoice.charge(line, "IT-" + line, "Artículo", quantity, price);
                printed = printed.add(price.multiply(BigDecimal.valueOf(quantity)).setScale(2, RoundingMode.HALF_UP));
            }
            assertThat(invoice.net()).isEqualTo(printed);
            assertThat(invoice.vat()).isEqualTo(printed.multiply(new BigDecimal("0.1")).setScale(2, RoundingMode.HALF_UP));
            assertThat(invoice.total()).isEqualTo(invoice.net().add(invoice.vat())).hasScaleOf(2);
            assertThat(invoice.open()).isEqualTo(invoice.total());
        }
    }

    @Test
    @DisplayName("BIL-2 lots of one order line become one line, rounded once")
    void chargesLotsOfALineTogether() {
        Invoice invoice = invoice();
        invoice.charge(7, "IT-7", "Venda", 1, new BigDecimal("0.333"));
        invoice.charge(7, "IT-7", "Venda", 2, new BigDecimal("0.333"));

        assertThat(invoice.net()).isEqualByComparingTo("1.00");
        assertThat(invoice.quantities()).isEqualTo(Map.of(7L, 3));
    }

    @Test
    @DisplayName("BIL-3 is due after sixty days")
    void fallsDue() {
        assertThat(invoice().dueOn()).isEqualTo(LocalDate.of(2027, 1, 23));
    }

    @Test
    @DisplayName("BIL-4 is paid in parts and never beyond its total")
    void neverTakesMoreThanIsOpen() {
        Invoice invoice = invoice();
        invoice.charge(1, "IT-1", "Venda", 10, new BigDecimal("10"));
        invoice.pay(new BigDecimal("60.00"), TODAY, null, Instant.EPOCH);
        assertThat(invoice.open()).isEqualByComparingTo("50.00");
        assertThatThrownBy(() -> invoice.pay(new BigDecimal("50.01"), TODAY, null, Instant.EPOCH)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> invoice.pay(BigDecimal.ZERO, TODAY, null, Instant.EPOCH)).isInstanceOf(IllegalArgumentException.class);
        invoice.pay(new BigDecimal("50.00"), TODAY.plusDays(61), null, Instant.EPOCH);
        assertThat(invoice.open()).isEqualByComparingTo("0");
        assertThat(invoice.paidLate()).isTrue();
    }

    private static Invoice invoice() {
        return new Invoice(new AccountId(1), 1, 1, "EUR", TODAY);
    }
}
