package io.itinera.insight.friction.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.friction.boundary.TimeLost;
import io.itinera.insight.friction.control.LostMinutes.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How sure the minutes lost are. */
class LostMinutesTest {
    private static final String PAGE = "CART_VIEWED";
    private static final String WHOLE = "REFUSED";
    private static final int TIMES = 4;

    @Test
    @DisplayName("FRI-4 minutes lost carry an interval by hospital: hospitals that differ make it wide, however alike the times of each are")
    void isAsSureAsHospitalsAreAlike() {
        TimeLost alike = lost(12, hospital -> 120);
        assertThat(alike.minutes()).isCloseTo(1, within(1e-9));
        assertThat(alike.each().low()).isCloseTo(1, within(1e-9));
        assertThat(alike.each().high()).isCloseTo(1, within(1e-9));
        assertThat(alike.hospitals()).isEqualTo(12);
        TimeLost apart = lost(12, hospital -> hospital % 2 == 0 ? 60 : 600);
        assertThat(apart.minutes()).isCloseTo(4.5, within(1e-9));
        assertThat(apart.each().low()).as("half of the hospitals lose nothing").isLessThan(0.1);
        assertThat(apart.each().high()).isGreaterThan(8);
    }

    @Test
    @DisplayName("FRI-4 fewer than five hospitals have no interval, and nothing is told where nothing is usual; after a refusal all of it is lost")
    void tellsNoMoreThanItKnows() {
        TimeLost few = lost(4, hospital -> 120);
        assertThat(few.isMeasured()).isTrue();
        assertThat(few.isBounded()).isFalse();
        assertThat(lost(5, hospital -> 120).isBounded()).isTrue();
        List<Gap> met = gaps(12, hospital -> 120, PAGE);
        assertThat(new LostMinutes(Map.of("kind", met), List.of(), WHOLE).all()).isEmpty();
        assertThat(new LostMinutes(Map.of("kind", gaps(12, hospital -> 120, WHOLE)), List.of(), WHOLE).all().get("kind").minutes()).isCloseTo(2, within(1e-9));
    }

    @Test
    @DisplayName("FRI-4 of 100 samples of 20 hospitals that differ, at least 90 intervals of minutes lost hold what was planted")
    void holdsWhatWasPlanted() {
        Random random = new Random(7);
        int held = 0;
        for (int sample = 0; sample < 100; sample++) {
            List<Gap> met = new ArrayList<>();
            List<Gap> usual = new ArrayList<>();
            for (int hospital = 0; hospital < 20; hospital++) {
                double pace = 60 * random.nextGaussian();
                for (int n = 0; n < TIMES; n++) {
                    met.add(new Gap(PAGE, hospital, 500 + pace + 40 * random.nextGaussian()));
                    usual.add(new Gap(PAGE, hospital, 380 + pace / 2 + 40 * random.nextGaussian()));
                }
            }
            TimeLost lost = new LostMinutes(Map.of("kind", met), usual, WHOLE).all().get("kind");
            held += lost.each().low() <= 2 && lost.each().high() >= 2 ? 1 : 0;
        }
        assertThat(held).isGreaterThanOrEqualTo(90);
    }

    private interface Pace {
        double of(int hospital);
    }

    private static TimeLost lost(int hospitals, Pace pace) {
        return new LostMinutes(Map.of("kind", gaps(hospitals, pace, PAGE)), gaps(hospitals, hospital -> 60, PAGE), WHOLE).all().get("kind");
    }

    private static List<Gap> gaps(int hospitals, Pace pace, String type) {
        List<Gap> all = new ArrayList<>();
        for (int n = 0; n < TIMES * hospitals; n++) {
            all.add(new Gap(type, n % hospitals, pace.of(n % hospitals)));
        }
        return all;
    }
}
