package io.itinera.insight.clients.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    @ParameterizedTest(name = "every {0} days, {1} times, away for {2}: usual {3}, silent {4}")
    @DisplayName("CLI-2.2 silent is who is away for more than three times the own interval and for 30 days at least; below five days nobody can say")
    @CsvSource({"7, 10, 29, 7, false", "7, 10, 30, 7, true", "20, 6, 60, 20, false", "20, 6, 61, 20, true", "1, 5, 31, 1, true", "1, 4, 200, , false"})
    void knowsWhoIsSilent(long every, int times, long quiet, Double usual, boolean silent) {
        List<Long> days = LongStream.range(0, times).map(n -> n * every).boxed().toList();

        assertThat(Rhythm.of(days, days.get(days.size() - 1) + quiet)).isEqualTo(new Rhythm(usual, quiet, silent));
    }
}
