package io.itinera.insight.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.boundary.Estimate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {
    @ParameterizedTest(name = "{0} of {1}")
    @DisplayName("INS-4.1 Wilson's interval meets the published vectors")
    @CsvSource({"8, 10, 0.490162, 0.943318", "0, 10, 0, 0.277533", "10, 10, 0.722467, 1"})
    void givesWilsonsInterval(long hits, long n, double low, double high) {
        Estimate share = Wilson.share(hits, n);
        assertThat(share.low()).isCloseTo(low, within(1e-6));
        assertThat(share.high()).isCloseTo(high, within(1e-6));
        assertThat(share.value()).isEqualTo((double) hits / n);
    }

    @Test
    @DisplayName("INS-4.1 a thousand orders of each of five hospitals tell what five hospitals tell, not what 5,000 orders would")
    void takesWhatBelongsTogetherTogether() {
        Estimate share = Wilson.ofClusters(Stream.of(500, 600, 700, 800, 900).map(hits -> new long[] {hits, 1_000}).toList());
        assertThat(share.value()).isEqualTo(0.7);
        assertThat(share.n()).isEqualTo(5_000);
        assertThat(share.low()).as("42 independent ones, Student's quantile of four").isCloseTo(0.485878, within(1e-5));
        assertThat(share.high()).isCloseTo(0.852091, within(1e-5));
        Estimate all = Wilson.ofClusters(Collections.nCopies(5, new long[] {1_000, 1_000}));
        assertThat(all.low()).isLessThan(0.5);
        assertThat(all.high()).isEqualTo(1);
        Estimate alike = Wilson.ofClusters(Collections.nCopies(500, new long[] {7, 10}));
        assertThat(alike.low()).as("never surer than all of them apart").isCloseTo(Wilson.share(3_500, 5_000).low(), within(1e-4));
        assertThat(Wilson.ofClusters(List.of(new long[] {7, 10}))).isEqualTo(new Estimate(0.7, 0.0, 1.0, 10));
        assertThat(Wilson.ofClusters(List.of())).isEqualTo(Estimate.NONE);
    }

    @ParameterizedTest(name = "{0} for, {1} neither, {2} against")
    @DisplayName("INS-4.2 the adjusted Wald interval of the net promoter score meets the vectors and stays within 100")
    @CsvSource({"10, 5, 5, -11.7161, 55.1944", "120, 60, 20, 39.9883, 58.5338", "5, 0, 0, 17.4915, 100"})
    void givesTheAdjustedWaldInterval(long promoters, long passives, long detractors, double low, double high) {
        Estimate nps = NpsInterval.score(promoters, passives, detractors);
        assertThat(nps.value()).isEqualTo(100.0 * (promoters - detractors) / (promoters + passives + detractors));
        assertThat(nps.low()).isCloseTo(low, within(1e-4));
        assertThat(nps.high()).isCloseTo(high, within(1e-4));
    }

    @Test
    @DisplayName("INS-4.3 the mean of 4, 5, 6, 7 carries Student's t interval with three degrees of freedom")
    void givesStudentsInterval() {
        Estimate mean = MeanInterval.mean(4, 22, 126, 1, 7);
        assertThat(mean.value()).isEqualTo(5.5);
        assertThat(mean.low()).isCloseTo(5.5 - 3.182446 * 1.290994 / 2, within(1e-4));
        assertThat(mean.high()).isEqualTo(7);
    }

    @Test
    @DisplayName("INS-4.4 fewer than ten answers give no score")
    void givesNoScoreForFew() {
        assertThat(Wilson.share(4, 9).isEnough()).isFalse();
        assertThat(Wilson.share(4, 10).isEnough()).isTrue();
        assertThat(Wilson.share(0, 0)).isEqualTo(Estimate.NONE);
    }
}
