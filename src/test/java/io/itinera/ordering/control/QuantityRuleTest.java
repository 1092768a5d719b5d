package io.itinera.ordering.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.boundary.QuantityNotPossible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityRuleTest {
    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"ten", "0.5", "1,5", "1e3", "٣", "１２", "+5", "0x10", "1 000", "1234567890123456"})
    @DisplayName("ORD-1.3 only whole numbers in the digits 0 to 9 are quantities")
    void refusesWhatIsNoWholeNumber(String typed) {
        assertThatThrownBy(() -> QuantityRule.read(typed, "IT-1"))
            .isInstanceOfSatisfying(QuantityNotPossible.class, e -> assertThat(e.code()).isEqualTo("quantity-not-a-number"));
    }

    @ParameterizedTest
    @CsvSource({"0,quantity-not-positive", "-1,quantity-not-positive", "999999999999,quantity-too-large",
        "100001,quantity-too-large", "7,quantity-not-whole-packs"})
    @DisplayName("ORD-1.3 a quantity is whole packs, at least one, at most 100,000")
    void refusesWhatCannotBeOrdered(String typed, String code) {
        assertThatThrownBy(() -> QuantityRule.check(QuantityRule.read(typed, "IT-1"), 10, "IT-1"))
            .isInstanceOfSatisfying(QuantityNotPossible.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    @DisplayName("ORD-1.3 the refusal names the next possible quantity")
    void namesTheNextPossible() {
        assertThatThrownBy(() -> QuantityRule.check(21, 10, "IT-1"))
            .isInstanceOfSatisfying(QuantityNotPossible.class, e -> assertThat(e.arguments()).containsExactly("IT-1", 10, 21, 30, 2, 1, 20));
        assertThatCode(() -> QuantityRule.check(100_000, 10, "IT-1")).doesNotThrowAnyException();
    }
}
