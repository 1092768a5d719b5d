package io.itinera.insight.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.statistics.control.MatchedMeans.One;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MatchedMeansTest {
    private static final int SEEDS = 200;

    @Test
    @DisplayName("STA-13 others are weighted by sort as the touched are, and a sort that only one side has is left out")
    void comparesLikeWithLike() {
        List<One> all = new ArrayList<>();
        for (int hospital = 0; hospital < 5; hospital++) {
            add(all, 3, new One(hospital, "order", true, 3));
            add(all, 1, new One(hospital, "invoice", true, 6));
            add(all, 1, new One(hospital, "order", false, 4));
            add(all, 9, new One(hospital, "invoice", false, 7));
            add(all, 5, new One(hospital, "return", false, 1));
        }

        MatchedMeans read = MatchedMeans.of(all, 1, 7);

        assertThat(read.touched().value()).isCloseTo((3 * 3 + 6) / 4.0, within(1e-9));
        assertThat(read.others().value()).as("three orders of 4 for each invoice of 7").isCloseTo((3 * 4 + 7) / 4.0, within(1e-9));
        assertThat(read.difference().value()).isCloseTo(-1, within(1e-9));
        assertThat(read.touched().n()).isEqualTo(20);
        assertThat(read.others().n()).isEqualTo(50);
    }

    @Test
    @DisplayName("STA-13 fewer than ten answers, or five hospitals, on either side give no figure but are counted")
    void tellsNothingOfFew() {
        List<One> few = new ArrayList<>();
        for (int hospital = 0; hospital < 20; hospital++) {
            add(few, 10, new One(hospital, "order", hospital < 4, hospital % 2 + 3));
        }
        MatchedMeans read = MatchedMeans.of(few, 1, 7);
        assertThat(read.isTold()).isFalse();
        assertThat(read.touched().n()).isEqualTo(40);
        assertThat(read.touched().value()).isNull();
        assertThat(read.clustersTouched()).isEqualTo(4);
        assertThat(read.clustersOthers()).isEqualTo(16);
        few.removeIf(One::touched);
        assertThat(MatchedMeans.of(few, 1, 7).isTold()).isFalse();
        for (int hospital = 0; hospital < 9; hospital++) {
            add(few, 1, new One(hospital, "order", true, hospital % 3 + 2));
        }
        assertThat(MatchedMeans.of(few, 1, 7).isTold()).as("nine answers").isFalse();
        add(few, 1, new One(9, "order", true, 3));
        assertThat(MatchedMeans.of(few, 1, 7).isTold()).as("ten answers of ten hospitals").isTrue();
        assertThat(MatchedMeans.of(List.of(), 1, 7).isTold()).isFalse();
    }

    @Test
    @DisplayName("STA-13 of two hundred samples whose hospitals differ as much as people do, the interval holds what was planted in about nineteen of twenty")
    void holdsWhatWasPlanted() {
        int held = 0;
        int naive = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random dice = new Random(seed);
            List<One> all = new ArrayList<>();
            for (int hospital = 0; hospital < 16; hospital++) {
                double mood = dice.nextGaussian();
                double met = dice.nextDouble();
                for (int n = 0; n < 12; n++) {
                    boolean touched = dice.nextDouble() < met;
                    all.add(new One(hospital, "order", touched, 4 + mood + 0.6 * dice.nextGaussian() - (touched ? 1 : 0)));
                }
            }
            MatchedMeans read = MatchedMeans.of(all, -100, 100);
            held += read.difference().low() <= -1 && read.difference().high() >= -1 ? 1 : 0;
            double half = 1.96 * Math.sqrt(variance(all, true) + variance(all, false));
            naive += Math.abs(read.difference().value() + 1) <= half ? 1 : 0;
        }
        System.out.printf("a planted difference of answers held in %d of %d intervals, taken as independent in %d%n", held, SEEDS, naive);
        assertThat(held).isBetween(SEEDS * 91 / 100, SEEDS * 99 / 100);
        assertThat(naive).as("what taking answers as independent would come to").isLessThan(held - SEEDS / 10);
    }

    private static double variance(List<One> all, boolean touched) {
        double[] values = all.stream().filter(one -> one.touched() == touched).mapToDouble(One::value).toArray();
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1) / values.length;
    }

    private static void add(List<One> all, int times, One one) {
        all.addAll(Collections.nCopies(times, one));
    }
}
