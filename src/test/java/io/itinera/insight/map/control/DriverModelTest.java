package io.itinera.insight.map.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.map.boundary.MomentsOfTruth;
import io.itinera.insight.map.boundary.MomentsOfTruth.Driver;
import io.itinera.insight.map.boundary.MomentsOfTruth.Kind;
import io.itinera.insight.map.control.DriverModel.Answered;
import io.itinera.insight.map.control.DriverModel.Met;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DriverModelTest {
    private static final List<Met> EVERYTHING = List.of(new Met(Kind.MISHAP, "ORDER"), new Met(Kind.MISHAP, "PAY"), new Met(Kind.WAITED, null), new Met(Kind.LATE, "RECEIVE"));
    private static final int SEEDS = 200;

    @Test
    @DisplayName("MAP-3.3 what was planted is a moment of truth with its points, and what moves nobody seldom is, although answers of a hospital resemble each other")
    void findsWhatWasPlanted() {
        int found = 0;
        int called = 0;
        double points = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Driver> drivers = model(seed, 40, 5, -18).drivers();
            Driver planted = of(drivers, EVERYTHING.get(0));
            found += planted.truth() ? 1 : 0;
            points += planted.effect().value() / SEEDS;
            called += drivers.stream().filter(driver -> driver.truth() && driver != planted).count() > 0 ? 1 : 0;
        }
        System.out.println("MAP-3.3 " + SEEDS + " seeds, planted -18 points: found " + found + ", " + points + " on average; a driver that moves nobody called in " + called);
        assertThat(found).isGreaterThan(SEEDS * 9 / 10);
        assertThat(points).isCloseTo(-18, within(2.0));
        assertThat(called).isLessThanOrEqualTo(SEEDS * 8 / 100);
    }

    @Test
    @DisplayName("MAP-3.3 of few hospitals, too, intervals hold what was planted as often as they say, and what moves nobody is called no more often than it may be")
    void isNoSurerOfFewHospitals() {
        int told = 0;
        int held = 0;
        int nothing = 0;
        int called = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Driver driver : model(seed, 15, 8, -18).drivers()) {
                boolean isPlanted = EVERYTHING.get(0).equals(new Met(driver.kind(), driver.stage()));
                if (driver.effect().low() != null) {
                    double planted = isPlanted ? -18 : 0;
                    told++;
                    held += driver.effect().low() <= planted && driver.effect().high() >= planted ? 1 : 0;
                }
                nothing += isPlanted ? 0 : 1;
                called += !isPlanted && driver.truth() ? 1 : 0;
            }
        }
        System.out.printf("MAP-3.3 15 hospitals, %d seeds: %d of %d intervals held what was planted; of %d drivers that move nobody %d called (%.1f %%; 1.3 %% asked for)%n",
            SEEDS, held, told, nothing, called, 100.0 * called / nothing);
        assertThat(held).isGreaterThanOrEqualTo(told * 94 / 100);
        assertThat(called).isLessThanOrEqualTo(nothing * 2 / 100);
    }

    @Test
    @DisplayName("MAP-3.4 what was met in fewer than five hospitals has no interval and is no moment of truth, however many of their people met it")
    void saysNothingOfFewHospitals() {
        List<Answered> answers = answers(5, 30, 5, 0).stream().map(answer -> new Answered(answer.account(), answer.felt() - (answer.account() < 4 ? 40 : 0),
            answer.account() < 4 ? Set.of(EVERYTHING.get(1)) : Set.of())).toList();
        assertThat(new DriverModel(answers).read(Instant.EPOCH).drivers()).singleElement().satisfies(driver -> {
            assertThat(driver.effect().value()).isLessThan(-20);
            assertThat(driver.effect().low()).isNull();
            assertThat(driver.truth()).isFalse();
        });
    }

    @Test
    @DisplayName("MAP-3.3 the same answers give the same intervals, shares add up to one, and the weightiest stands first")
    void readsTheSameTwice() {
        MomentsOfTruth read = model(7, 40, 5, -18);
        assertThat(read).isEqualTo(model(7, 40, 5, -18));
        assertThat(read.drivers().stream().mapToDouble(driver -> driver.weight().value()).sum()).isCloseTo(1, within(1e-9));
        assertThat(read.drivers().get(0).stage()).isEqualTo("ORDER");
        assertThat(read.drivers()).allSatisfy(driver -> assertThat(driver.weight().value()).isBetween(driver.weight().low() - 0.2, driver.weight().high() + 0.2));
    }

    @Test
    @DisplayName("MAP-3.4 fewer than 50 answers, than ten for each driver or than ten hospitals are too few to tell, and what fewer than ten met is left out")
    void saysNothingOfFew() {
        assertThat(model(1, 9, 6, -18).isEnough()).as("54 answers of nine hospitals").isFalse();
        assertThat(model(1, 12, 4, -18).isEnough()).as("48 answers").isFalse();
        assertThat(new DriverModel(List.of()).read(Instant.EPOCH).isEnough()).isFalse();
        List<Answered> answers = new ArrayList<>(answers(3, 40, 5, -18));
        for (int n = 0; n < 9; n++) {
            Set<Met> more = new HashSet<>(answers.get(n).met());
            more.add(new Met(Kind.SHORT, "RECEIVE"));
            answers.set(n, new Answered(answers.get(n).account(), answers.get(n).felt(), more));
        }
        MomentsOfTruth read = new DriverModel(answers).read(Instant.EPOCH);
        assertThat(read.drivers()).hasSize(EVERYTHING.size());
        assertThat(read.rare()).isEqualTo(1);
    }

    private static Driver of(List<Driver> drivers, Met met) {
        return drivers.stream().filter(driver -> driver.kind() == met.kind() && Objects.equals(driver.stage(), met.stage())).findFirst().orElseThrow();
    }

    private static MomentsOfTruth model(int seed, int hospitals, int each, double planted) {
        return new DriverModel(answers(seed, hospitals, each, planted)).read(Instant.EPOCH);
    }

    /** Hospitals have moods of their own; a third of the answers met each thing, a late delivery the whole hospital. */
    private static List<Answered> answers(int seed, int hospitals, int each, double planted) {
        Random random = new Random(seed);
        List<Answered> all = new ArrayList<>();
        for (int hospital = 0; hospital < hospitals; hospital++) {
            double mood = random.nextGaussian() * 8;
            boolean late = random.nextInt(3) == 0;
            for (int n = 0; n < each; n++) {
                Set<Met> met = new HashSet<>();
                EVERYTHING.subList(0, 3).stream().filter(thing -> random.nextInt(3) == 0).forEach(met::add);
                if (late) {
                    met.add(EVERYTHING.get(3));
                }
                all.add(new Answered(hospital, 65 + mood + random.nextGaussian() * 15 + (met.contains(EVERYTHING.get(0)) ? planted : 0), met));
            }
        }
        return all;
    }
}
