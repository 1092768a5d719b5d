package io.itinera.insight.friction.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.statistics.control.TwoProportions.Cluster;
import io.itinera.insight.statistics.control.Wilson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When the visits of a hospital are taken together. */
class VisitShareTest {
    @Test
    @DisplayName("INS-3.8 the share of visits carries an interval by hospital from five hospitals on; what nobody's visits met is part of the share and no hospital")
    void countsHospitals() {
        Map<Long, Cluster> four = hospitals(4);
        four.put(null, new Cluster(3, 10, 0, 0));
        assertThat(VisitShare.of(four)).isEqualTo(Wilson.share(7, 50));
        four.put(9L, new Cluster(0, 0, 2, 10));
        assertThat(VisitShare.of(four)).as("one that was there before alone has no part in it").isEqualTo(Wilson.share(7, 50));

        Map<Long, Cluster> five = hospitals(5);
        five.put(null, new Cluster(3, 10, 0, 0));
        assertThat(VisitShare.of(five)).isEqualTo(Wilson.ofClusters(Stream.concat(LongStream.rangeClosed(1, 5).mapToObj(any -> new long[] {1, 10}), Stream.of(new long[] {3, 10})).toList()));
        assertThat(VisitShare.isByHospital(Stream.of(1L, 2L, 3L, 4L, null))).isFalse();
        assertThat(VisitShare.isByHospital(List.of(1L, 2L, 3L, 4L, 5L).stream())).isTrue();
    }

    private static Map<Long, Cluster> hospitals(int number) {
        return new HashMap<>(LongStream.rangeClosed(1, number).boxed().collect(Collectors.toMap(hospital -> hospital, hospital -> new Cluster(1, 10, 0, 0))));
    }
}
