package io.itinera.contracts.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.contracts.boundary.ContractRow;
import io.itinera.contracts.boundary.MonthRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsumptionChartTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({"142000.00, 0, 150000, 75000", "150000.00, 0, 150000, 75000", "142000.00, 150000.01, 200000, 100000", "980, 0, 1000, 500", "0, 0, 1, 0.5"})
    @DisplayName("CON-2.1 the scale ends at the next round amount above the commitment and what was bought")
    void endsRound(BigDecimal commitment, BigDecimal bought, BigDecimal top, BigDecimal half) {
        ConsumptionChart chart = chart(commitment, bought);
        assertThat(chart.getTop()).isEqualByComparingTo(top);
        assertThat(chart.getHalf()).isEqualByComparingTo(half);
    }

    private static ConsumptionChart chart(BigDecimal commitment, BigDecimal bought) {
        ContractRow contract = new ContractRow(1, "C-2026-0001", 1, "Guantes", BEGIN, BEGIN.plusYears(1), 30, commitment, "EUR", null, null, null, null,
            null, bought);
        return new ConsumptionChart(contract, List.of(new MonthRow(BEGIN, bought, bought, BigDecimal.ZERO)), BEGIN.plusDays(20));
    }
}
