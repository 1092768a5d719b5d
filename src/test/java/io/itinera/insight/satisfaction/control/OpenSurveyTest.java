package io.itinera.insight.satisfaction.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.OpenSurvey;
import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.satisfaction.boundary.Marks;
import io.itinera.insight.satisfaction.boundary.Scores;
import io.itinera.insight.statistics.control.NpsInterval;
import io.itinera.insight.statistics.control.Wilson;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What pages say of answers, for answers of real people. The expected figures were made apart, in Python 3 with NumPy 2.4 and SciPy 1.17 from the 50 columns as published:
 * {@code scipy.stats.t.ppf(.975, n - 1) * x.std(ddof=1) / sqrt(n)} for means, {@code scipy.stats.binomtest(k, n).proportion_ci(.95, 'wilson')} for shares, and for the net score
 * the formula of Rocks (2016) written down anew. The means of {@code cusa}, {@code cusl_1} and {@code qual_1} are also those that stand in the description of the data
 * (5.440233, 5.129032, 5.052326). Its items go from 1 to 7 as the effort score does; nothing in it goes to 5 or from 0 to 10, so that the shares and the net score are
 * those of its own scale.
 */
class OpenSurveyTest {
    private static final OpenSurvey SURVEY = OpenSurvey.read();

    @ParameterizedTest(name = "{0}")
    @DisplayName("INS-4.3 means of an open survey on 1 to 7, and how many chose 5 to 7, are those that were computed apart, with their intervals")
    @CsvSource({"cusa, 343, 5.440233236, 5.315397219, 5.565069253, 281, 0.775053784, 0.856358622",
        "cusl_1, 341, 5.129032258, 4.967664326, 5.290400190, 250, 0.683783830, 0.777297620",
        "qual_1, 344, 5.052325581, 4.903992842, 5.200658321, 235, 0.632182240, 0.730051751",
        "like_1, 344, 4.584302326, 4.419977451, 4.748627200, 194, 0.511129491, 0.615364918",
        "comp_1, 344, 4.648255814, 4.496062959, 4.800448669, 189, 0.496582751, 0.601162929"})
    void givesMeansAndShares(ArgumentsAccessor apart) {
        long n = apart.getLong(1);
        Tally tally = new Tally();
        SURVEY.given(apart.getString(0)).forEach(given -> tally.add(new Marks(given, null, null, null), null, 1));
        Scores scores = tally.scores();

        isClose(scores.ces(), new Estimate(apart.getDouble(2), apart.getDouble(3), apart.getDouble(4), n), 1e-8);
        isClose(scores.easy(), new Estimate(apart.getDouble(5) / n, apart.getDouble(6), apart.getDouble(7), n), 1e-8);
        isClose(scores.felt(), scores.ces().rescaled(1, 100.0 / 6), 1e-8);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("INS-4.1 the share of the two highest answers of an open survey carries the interval that was computed apart")
    @CsvSource({"cusa, 178, 343, 0.466157727, 0.571323374", "cusl_1, 148, 341, 0.382436405, 0.487068845", "qual_1, 140, 344, 0.356366704, 0.459641427",
        "like_1, 103, 344, 0.253451683, 0.349815850", "comp_1, 99, 344, 0.242499309, 0.337769241"})
    void givesTopTwo(String item, long hits, long n, double low, double high) {
        List<Integer> given = SURVEY.given(item);
        isClose(Wilson.share(given.stream().filter(one -> one >= 6).count(), given.size()), new Estimate((double) hits / n, low, high, n), 1e-8);
    }

    @Test
    @DisplayName("INS-4.2 those who would surely recommend (7) less those who would not (1 to 4) carry the interval that was computed apart")
    void givesTheNetScore() {
        List<Integer> given = SURVEY.given("cusl_1");
        long promoters = given.stream().filter(one -> one == 7).count();
        long detractors = given.stream().filter(one -> one <= 4).count();

        isClose(NpsInterval.score(promoters, given.size() - promoters - detractors, detractors), new Estimate(-6.158358, -13.338950, 1.129648, 341), 1e-6);
    }

    private static void isClose(Estimate found, Estimate wanted, double by) {
        assertThat(found.n()).isEqualTo(wanted.n());
        assertThat(found.value()).isCloseTo(wanted.value(), within(by));
        assertThat(found.low()).isCloseTo(wanted.low(), within(by));
        assertThat(found.high()).isCloseTo(wanted.high(), within(by));
    }
}
