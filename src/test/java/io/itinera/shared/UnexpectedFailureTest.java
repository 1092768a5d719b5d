package io.itinera.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnexpectedFailureTest {
    @Test
    @DisplayName("a new reference is known as one")
    void knowsItsOwn() {
        assertThat(UnexpectedFailure.isReference(UnexpectedFailure.newReference())).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "E-", "E-ABCDEFG", "E-ABCDEFGHI", "e-abcdefgh", "E-ABCDEFG1", "E-ABCDEFG ", "<b>E-ABCDEFGH", "call 900 000 000"})
    @DisplayName("nothing else counts as a reference, so that an address cannot put words on the page of failures")
    void knowsNothingElse(String text) {
        assertThat(UnexpectedFailure.isReference(text)).isFalse();
    }
}
