package io.itinera.ordering.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.ordering.budget.boundary.BudgetRow;
import io.itinera.ordering.budget.boundary.Spent;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BudgetRowTest {
    @Test
    @DisplayName("ORD-25.2 the forecast goes on as the days gone by, and is what was spent before the first day and from the last on")
    void forecasts() {
        assertThat(on("2026-11-10", "100").forecast()).as("ten days of thirty").isEqualByComparingTo("300");
        assertThat(on("2026-11-01", "100").forecast()).as("the first day of thirty").isEqualByComparingTo("3000");
        assertThat(on("2026-11-07", "100").forecast()).as("to the cent").isEqualByComparingTo("428.57");
        assertThat(on("2026-11-30", "100").forecast()).isEqualByComparingTo("100");
        assertThat(on("2026-12-24", "100").forecast()).isEqualByComparingTo("100");
        assertThat(on("2026-10-31", "0").forecast()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("ORD-25.2 what remains, how much is spent and what that looks like")
    void tells() {
        BudgetRow half = on("2026-11-15", "500");
        assertThat(half.remaining()).isEqualByComparingTo("500");
        assertThat(half.share()).isEqualByComparingTo("0.5");
        assertThat(half.tone()).isEqualTo("good");
        assertThat(half.isRunningOut()).isFalse();
        assertThat(on("2026-11-15", "501").isRunningOut()).isTrue();
        assertThat(on("2026-11-15", "800").tone()).isEqualTo("wait");
        assertThat(on("2026-11-15", "1000").tone()).isEqualTo("wait");
        BudgetRow over = on("2026-11-15", "1000.01");
        assertThat(over.isOverrun()).isTrue();
        assertThat(over.tone()).isEqualTo("bad");
        assertThat(of("0", "0").share()).isZero();
        assertThat(of("0", "1").share()).isOne();
    }

    /** Of 1,000 for November. */
    private static BudgetRow on(String today, String spent) {
        return row("1000", spent, today);
    }

    private static BudgetRow of(String amount, String spent) {
        return row(amount, spent, "2026-11-15");
    }

    private static BudgetRow row(String amount, String spent, String today) {
        return new BudgetRow(1, 1, 1, "CC1", LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30"), new BigDecimal(amount), "BLOCK",
            new Spent(new BigDecimal(spent), BigDecimal.ZERO), LocalDate.parse(today));
    }
}
