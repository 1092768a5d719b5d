package io.itinera.ordering.budget.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BudgetPeriodTest {
    @Test
    @DisplayName("ORD-25.1 on any day years, quarters and months can be chosen that are read as the days they are called by")
    void readsWhatItOffers() {
        for (LocalDate today = LocalDate.parse("2027-01-01"); today.getYear() < 2029; today = today.plusDays(1)) {
            LocalDate day = today;
            assertThat(BudgetPeriod.choices(day, null)).doesNotHaveDuplicates().hasSize(20).allSatisfy(period -> {
                assertThat(BudgetPeriod.read(period.code(), null, null)).isEqualTo(period);
                assertThat(BudgetPeriod.of(period.from(), period.to())).isEqualTo(period);
                assertThat(period.to()).isAfterOrEqualTo(day);
            });
        }
    }

    @Test
    @DisplayName("ORD-25.1 other days are those that are typed, and what is no choice is none")
    void readsDays() {
        LocalDate from = LocalDate.parse("2026-02-03");
        LocalDate to = LocalDate.parse("2026-12-31");
        assertThat(BudgetPeriod.of(from, to).code()).isEqualTo("DAYS");
        assertThat(BudgetPeriod.of(from.withDayOfMonth(1), from.plusMonths(3).withDayOfMonth(1).minusDays(1)).code()).as("no quarter begins in February")
            .isEqualTo("DAYS");
        for (String code : new String[] {"DAYS", "", "5-2026-1", "12-2026-13", "x"}) {
            assertThat(BudgetPeriod.read(code, from, to)).isEqualTo(new BudgetPeriod("DAYS", from, to));
        }
        BudgetPeriod past = BudgetPeriod.of(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31"));
        assertThat(BudgetPeriod.choices(to, past)).contains(past);
    }
}
