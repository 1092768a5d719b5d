package io.itinera.insight.map.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.OpenSurvey;
import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.map.boundary.MomentsOfTruth;
import io.itinera.insight.map.boundary.MomentsOfTruth.Driver;
import io.itinera.insight.map.boundary.MomentsOfTruth.Kind;
import io.itinera.insight.map.control.DriverModel.Answered;
import io.itinera.insight.map.control.DriverModel.Met;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What drives the satisfaction of real people, with the model of the moments of truth: what somebody rated 3 or less they met, {@code (cusa - 1) * 100 / 6} is how they feel, and
 * each stands alone, as a hospital of its own. The expected figures were made apart in Python 3 with NumPy 2.4: points by {@code numpy.linalg.lstsq}, shares by Johnson's way through
 * the singular values of the standardised drivers (ours goes through the eigenvalues of their correlations), bounds from 10,000 draws of people by another generator of chance.
 */
class OpenSurveyDriversTest {
    private static final List<String> ITEMS = List.of("qual_1", "qual_6", "like_1", "like_2", "comp_1", "comp_3");
    private static final MomentsOfTruth READ = new DriverModel(answers()).read(Instant.EPOCH);

    @ParameterizedTest(name = "{0}")
    @DisplayName("MAP-3.2 what drives satisfaction in an open survey has the weight and the points that were computed apart, with their intervals")
    @CsvSource({"qual_1, 40, 0.027154468, 0.007, 0.130, -0.788826182, -8.17, 7.10", "qual_6, 67, 0.089400874, 0.029, 0.196, -1.104044909, -7.34, 4.89",
        "like_1, 84, 0.334576555, 0.168, 0.502, -10.216508727, -15.98, -4.48", "like_2, 112, 0.282589464, 0.120, 0.472, -7.940505714, -13.02, -2.84",
        "comp_1, 71, 0.244544332, 0.094, 0.406, -8.372473468, -15.12, -1.68", "comp_3, 46, 0.021734307, 0.012, 0.093, 3.437575152, -4.19, 11.03"})
    void weighsAsComputedApart(ArgumentsAccessor apart) {
        Driver driver = READ.drivers().stream().filter(each -> each.stage().equals(apart.getString(0))).findFirst().orElseThrow();

        assertThat(driver.met()).isEqualTo(apart.getLong(1));
        isClose(driver.weight(), new Estimate(apart.getDouble(2), apart.getDouble(3), apart.getDouble(4), 343), 0.03);
        isClose(driver.effect(), new Estimate(apart.getDouble(5), apart.getDouble(6), apart.getDouble(7), 343), 0.8);
    }

    @Test
    @DisplayName("MAP-3.3 of an open survey's drivers those are moments of truth whose effect was beyond chance where it was computed apart, all looked at together")
    void callsWhatIsBeyondChance() {
        assertThat(READ.rSquared()).isCloseTo(0.210760017, within(1e-8));
        assertThat(READ.drivers()).extracting(Driver::stage).as("weightiest first").startsWith("like_1", "like_2", "comp_1");
        assertThat(READ.truths()).extracting(Driver::stage).contains("like_1", "like_2").doesNotContain("qual_1", "qual_6", "comp_3");
    }

    /** @param by by how much a bound may differ, since it is drawn */
    private static void isClose(Estimate found, Estimate wanted, double by) {
        assertThat(found.n()).isEqualTo(wanted.n());
        assertThat(found.value()).isCloseTo(wanted.value(), within(1e-8));
        assertThat(found.low()).isCloseTo(wanted.low(), within(by));
        assertThat(found.high()).isCloseTo(wanted.high(), within(by));
    }

    private static List<Answered> answers() {
        List<Answered> answers = new ArrayList<>();
        for (Map<String, Integer> person : OpenSurvey.read().people()) {
            if (person.containsKey("cusa")) {
                answers.add(new Answered(answers.size(), (person.get("cusa") - 1) * 100 / 6.0,
                    ITEMS.stream().filter(item -> person.get(item) <= 3).map(item -> new Met(Kind.MISHAP, item)).collect(Collectors.toSet())));
            }
        }
        return answers;
    }
}
