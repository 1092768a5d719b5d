package io.itinera.ordering.hold.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldPeriodTest {
    @ParameterizedTest
    @DisplayName("ORD-23.1 the setting says for how many working days; what is no number from 1 to 60 is five")
    @CsvSource(value = {"nothing, 5", "'', 5", "1, 1", "' 10 ', 10", "60, 60", "61, 5", "0, 5", "-3, 5", "five, 5", "5.5, 5"}, nullValues = "nothing")
    void readsTheSetting(String set, int days) {
        assertThat(HoldPeriod.days(set)).isEqualTo(days);
    }
}
