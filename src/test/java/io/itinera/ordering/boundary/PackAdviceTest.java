package io.itinera.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.control.QuantityRule;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackAdviceTest {
    @ParameterizedTest
    @DisplayName("ORD-18.2 a quantity is told in packs and what is over, with the nearest that can be ordered")
    @CsvSource(delimiter = '|', value = {"25|10|2|5|[20, 30]", "7|10|0|7|[10]", "30|10|3|0|[]", "0|10|0|0|[]", "100007|10|10000|7|[100000]",
        "99999|7|14285|4|[99995]", "5|1|5|0|[]", "x|10|0|0|[]", "2.5|10|0|0|[]", "''|10|0|0|[]", "99999999|10|0|0|[]"})
    void advises(String typed, int pack, int packs, int over, String nearest) {
        PackAdvice advice = PackAdvice.of(typed, pack);
        assertThat(advice.packs()).isEqualTo(packs);
        assertThat(advice.over()).isEqualTo(over);
        assertThat(advice.nearest()).hasToString(nearest);
    }

    @Test
    @DisplayName("ORD-18.2 whatever is typed, what is offered can be ordered, is the nearest, and is offered only instead of what cannot")
    void offersOnlyWhatCanBeOrdered() {
        Random dice = new Random(18);
        for (int i = 0; i < 5_000; i++) {
            int pack = 1 + dice.nextInt(144);
            int typed = 1 + dice.nextInt(dice.nextBoolean() ? 500 : 120_000);
            PackAdvice advice = PackAdvice.of(Integer.toString(typed), pack);
            assertThat(advice.packs() * pack + advice.over()).isEqualTo(typed);
            for (int possible : advice.nearest()) {
                assertThatCode(() -> QuantityRule.check(possible, pack, "IT-1")).doesNotThrowAnyException();
                assertThat(Math.abs(possible - Math.min(typed, QuantityRule.LARGEST))).isLessThan(pack);
            }
            if (advice.nearest().isEmpty()) {
                assertThatCode(() -> QuantityRule.check(typed, pack, "IT-1")).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> QuantityRule.check(typed, pack, "IT-1")).isInstanceOf(QuantityNotPossible.class);
            }
        }
    }
}
