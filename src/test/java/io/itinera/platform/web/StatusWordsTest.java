package io.itinera.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusWordsTest {
    @ParameterizedTest
    @DisplayName("WEB-7 a status has the tone and the place on the way that its word has, whatever it is the status of")
    @CsvSource({"order.SHIPPED, SHIPPED, busy, 3", "RECEIVED, RECEIVED, good, 4", "order.PARTLY_SHIPPED, PARTLY_SHIPPED, busy, 2.5",
        "order.AWAITING_APPROVAL, AWAITING_APPROVAL, wait, 0", "order.CANCELLED, CANCELLED, bad, 0", "x.NEVER_HEARD, NEVER_HEARD, none, 0"})
    void knowsWords(String status, String code, String tone, double step) {
        assertThat(StatusWords.code(status)).isEqualTo(code);
        assertThat(StatusWords.tone(code)).isEqualTo(tone);
        assertThat(StatusWords.step(code)).isEqualTo(step);
        assertThat(StatusWords.code(null)).isEmpty();
    }
}
