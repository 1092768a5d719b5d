package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.insight.friction.boundary.FrictionWeights;
import io.itinera.insight.friction.boundary.FrictionWeights.Weight;
import io.itinera.insight.friction.boundary.Reordering;
import io.itinera.insight.friction.control.Touched.Person;
import io.itinera.insight.satisfaction.boundary.AnswerRow;
import io.itinera.insight.satisfaction.control.Answers;
import io.itinera.insight.satisfaction.entity.Instrument;
import io.itinera.insight.statistics.control.RidgeRegression;
import io.itinera.insight.statistics.control.RidgeRegression.Row;
import io.itinera.insight.statistics.control.TwoProportions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Estimates what one time of each kind of friction adds to the effort that people rate: 8 less the answer, 1 being the least effort, upon how often whoever answered had met each kind in the
 * week before, and their hospital in the month before of what is felt later. The answers of a year, of whoever is still known.
 */
@ApplicationScoped
public class WeightFitting {
    private static final Duration BEFORE = Duration.ofDays(7);
    private static final Duration FELT = Duration.ofDays(Reordering.FELT_DAYS);
    private static final int MONTHS = 12;
    private static final int MOST = 5_000;
    private static final double NO_EFFORT = Instrument.CES.lowest() + Instrument.CES.highest();

    @Inject Answers answers;
    @Inject Detectors detectors;
    @Inject Detection detection;
    @Inject WeightBook book;
    @Inject Clock clock;

    /** An answer and how often each kind had been met before it, as far as that counts. */
    private record Before(AnswerRow answer, Map<String, Integer> times) {
        private int of(String kind) {
            return times.getOrDefault(kind, 0);
        }
    }

    /** Estimates the month that is over, once. */
    @Transactional
    public void fitMonthOver() {
        YearMonth month = YearMonth.now(clock.withZone(Period.ZONE)).minusMonths(1);
        if (!book.isKept(month)) {
            book.keep(fit(month));
        }
    }

    private FrictionWeights fit(YearMonth month) {
        Extent year = new Extent(Period.between(month.minusMonths(MONTHS - 1L).atDay(1), month.atEndOfMonth()), null);
        List<AnswerRow> given = answers.efforts(year).stream().filter(answer -> answer.pseudonym() != null)
            .sorted(Comparator.comparing(AnswerRow::answeredAt).reversed()).limit(MOST).toList();
        List<Before> before = before(given, month);
        long hospitals = given.stream().map(AnswerRow::accountId).distinct().count();
        Map<String, Long> met = detectors.codes().stream().collect(Collectors.toMap(kind -> kind, kind -> before.stream().filter(one -> one.of(kind) > 0).count()));
        boolean isEnough = given.size() >= FrictionWeights.FEWEST && hospitals >= FrictionWeights.FEWEST_HOSPITALS;
        List<String> kinds = isEnough ? kinds(before) : List.of();
        Optional<RidgeRegression> found = kinds.isEmpty() ? Optional.empty() : RidgeRegression.of(before.stream().map(one -> new Row(one.answer().accountId(),
            kinds.stream().mapToDouble(one::of).toArray(), NO_EFFORT - one.answer().marks().effort())).toList());
        return found.map(fit -> new FrictionWeights(month, true, given.size(), hospitals, fit.ridge(), weights(kinds, fit, met)))
            .orElseGet(() -> new FrictionWeights(month, false, given.size(), hospitals, null, book.supposed(met)));
    }

    private List<Before> before(List<AnswerRow> given, YearMonth month) {
        if (given.isEmpty()) {
            return List.of();
        }
        YearMonth first = YearMonth.from(given.get(given.size() - 1).answeredAt().minus(FELT).atZone(Period.ZONE));
        Touched touched = detection.felt(Stream.iterate(first, one -> !one.isAfter(month), one -> one.plusMonths(1)).map(one -> Period.between(one.atDay(1), one.atEndOfMonth())).toList(),
            given.stream().map(AnswerRow::pseudonym).collect(Collectors.toSet()));
        Map<String, Integer> caps = book.caps();
        return given.stream().map(answer -> {
            Person author = new Person(answer.accountId(), answer.pseudonym());
            Map<String, Integer> times = new HashMap<>();
            detectors.all().forEach(kind -> times.put(kind.code(), Math.min(caps.get(kind.code()),
                touched.timesBefore(kind.code(), author, answer.answeredAt(), kind.isFeltLater() ? FELT : BEFORE))));
            return new Before(answer, times);
        }).toList();
    }

    /** Those of which enough is known: met before ten answers of five hospitals, and not before ten others. */
    private List<String> kinds(List<Before> before) {
        return detectors.codes().stream().filter(kind -> {
            List<Before> met = before.stream().filter(one -> one.of(kind) > 0).toList();
            return met.size() >= Estimate.FEWEST && before.size() - met.size() >= Estimate.FEWEST
                && met.stream().map(one -> one.answer().accountId()).distinct().count() >= TwoProportions.FEWEST_CLUSTERS;
        }).toList();
    }

    private List<Weight> weights(List<String> kinds, RidgeRegression fit, Map<String, Long> met) {
        Map<String, Estimate> found = IntStream.range(0, kinds.size()).boxed().collect(Collectors.toMap(kinds::get, fit.coefficients()::get));
        return book.caps().entrySet().stream().map(one -> new Weight(one.getKey(), one.getValue(), met.get(one.getKey()), found.getOrDefault(one.getKey(), Estimate.NONE))).toList();
    }
}
