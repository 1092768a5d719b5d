package io.itinera.insight.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.statistics.control.TwoProportions.Cluster;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TwoProportionsTest {
    private static final int SEEDS = 200;
    private static final int KINDS = 20;
    private static final double ERROR_RATE = 0.05;

    @Test
    @DisplayName("INS-3.3 two shares of what is independent differ as in the z test, and small numbers or few hospitals are not tested")
    void tellsShareFromNoise() {
        assertThat(TwoProportions.pValue(single(30, 15))).isCloseTo(0.0203, within(1e-3));
        assertThat(TwoProportions.pValue(single(20, 18))).isGreaterThan(0.5);
        assertThat(TwoProportions.pValue(single(4, 1))).isNull();
        assertThat(TwoProportions.pValue(List.of(new Cluster(0, 100, 0, 0), new Cluster(9, 100, 0, 0)))).isNull();
        assertThat(TwoProportions.pValue(IntStream.range(0, 4).mapToObj(n -> new Cluster(20, 40, 2, 40)).toList())).isNull();
    }

    @Test
    @DisplayName("INS-3.3 what rose in one hospital alone is not called a rise of all, as large as it is; the same rise of each is")
    void tellsOneHospitalFromAll() {
        List<Cluster> one = Stream.concat(Stream.of(new Cluster(90, 100, 10, 100)), IntStream.range(1, 10).mapToObj(n -> new Cluster(10, 100, 10, 100))).toList();
        List<Cluster> all = IntStream.range(0, 10).mapToObj(n -> new Cluster(18, 100, 10, 100)).toList();
        assertThat(TwoProportions.pValue(one)).isGreaterThan(0.2);
        assertThat(TwoProportions.pValue(all)).isLessThan(0.001);
    }

    @Test
    @DisplayName("INS-3.3 of two hundred reports on hospitals that differ and do not change at most some one in twenty calls any of its kinds a change")
    void callsHardlyAnyNoiseAChange() {
        int reports = 0;
        int single = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random dice = new Random(seed);
            double[] found = IntStream.range(0, KINDS).mapToDouble(kind -> p(hospitals(40, 1, dice))).toArray();
            reports += IntStream.range(0, KINDS).anyMatch(kind -> found[kind] < ERROR_RATE / KINDS) ? 1 : 0;
            single += found[0] < ERROR_RATE ? 1 : 0;
        }
        System.out.printf("unchanged hospitals called a change: %d of %d reports, %d of %d single tests at 5 %%%n", reports, SEEDS, single, SEEDS);
        assertThat(reports).isLessThanOrEqualTo(16);
        assertThat(single).isLessThanOrEqualTo(17);
    }

    @Test
    @DisplayName("INS-3.3 a friction met twice as often in all of the same hospitals is called rising in at least eight of ten reports")
    void findsARealRise() {
        long found = IntStream.range(0, SEEDS).filter(seed -> p(hospitals(40, 2, new Random(seed))) < ERROR_RATE / KINDS).count();
        System.out.printf("a doubled share is found in %d of %d reports%n", found, SEEDS);
        assertThat(found).isGreaterThanOrEqualTo(160);
    }

    @Test
    @DisplayName("STA-13 two hundred differences of hospitals that differ among each other are held by about nineteen of twenty intervals by hospital, and by far fewer of independent ones")
    void holdsTheDifference() {
        int held = 0;
        int independent = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random dice = new Random(seed);
            List<Cluster> all = IntStream.range(0, 25).mapToObj(n -> {
                double share = 0.5 + 0.2 * dice.nextDouble();
                double change = 0.6 * dice.nextDouble() - 0.5;
                return new Cluster(hits(40, share + change, dice), 40, hits(60, share, dice), 60);
            }).toList();
            held += holds(Newcombe.ofClusters(all), -0.2);
            independent += holds(Newcombe.difference(all.stream().mapToLong(Cluster::hits1).sum(), 1_000, all.stream().mapToLong(Cluster::hits2).sum(), 1_500), -0.2);
        }
        System.out.printf("a difference of shares held in %d of %d intervals by hospital, %d of independent visits%n", held, SEEDS, independent);
        assertThat(held).isBetween(SEEDS * 91 / 100, SEEDS);
        assertThat(independent).isLessThan(held - SEEDS / 10);
        assertThat(Newcombe.ofClusters(single(30, 15)).low()).as("visits that are hospitals of their own").isCloseTo(Newcombe.difference(30, 300, 15, 300).low(), within(2e-3));
        assertThat(Newcombe.ofClusters(List.of(new Cluster(3, 20, 9, 20)))).as("a single hospital").isEqualTo(Newcombe.difference(3, 20, 9, 20));
        assertThat(Newcombe.ofClusters(List.of())).isEqualTo(Estimate.NONE);
    }

    private static int holds(Estimate interval, double value) {
        return interval.low() <= value && interval.high() >= value ? 1 : 0;
    }

    private static double p(List<Cluster> hospitals) {
        Double p = TwoProportions.pValue(hospitals);
        return p == null ? 1 : p;
    }

    /** Hospitals with shares of their own around 12 %, each a little other in each stretch, as the visits of one person are alike. */
    private static List<Cluster> hospitals(int many, double rise, Random dice) {
        return IntStream.range(0, many).mapToObj(n -> {
            double logit = -2 + 0.7 * dice.nextGaussian();
            int visits = 1 + (int) Math.round(25 * Math.exp(0.7 * dice.nextGaussian()));
            return new Cluster(hits(visits, Math.min(1, rise * share(logit + 0.5 * dice.nextGaussian())), dice), visits,
                hits(visits, share(logit + 0.5 * dice.nextGaussian()), dice), visits);
        }).toList();
    }

    private static double share(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private static long hits(int visits, double share, Random dice) {
        return IntStream.range(0, visits).filter(n -> dice.nextDouble() < share).count();
    }

    /** 300 visits each, every one of a hospital of its own. */
    private static List<Cluster> single(int hits1, int hits2) {
        return IntStream.range(0, 300).boxed().flatMap(n -> Stream.of(new Cluster(n < hits1 ? 1 : 0, 1, 0, 0), new Cluster(0, 0, n < hits2 ? 1 : 0, 1))).toList();
    }
}
