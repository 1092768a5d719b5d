package io.itinera.insight.friction.control;

import io.itinera.insight.friction.boundary.Reordering;
import io.itinera.insight.friction.control.Touched.Person;
import io.itinera.insight.satisfaction.boundary.AnswerRow;
import io.itinera.insight.satisfaction.entity.Instrument;
import io.itinera.insight.statistics.control.MatchedMeans;
import io.itinera.insight.statistics.control.MatchedMeans.One;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What effort people rate once they have met a friction: answers given within 30 days after meeting it, beside those of whoever had not met it in the 30 days before answering.
 * An answer given before the friction is one of the others, by whomever. Answers about the same kind of touchpoint are compared with each other, and only those
 * before which the kind could be told on all of the 30 days.
 */
@ApplicationScoped
public class EffortsAfter {
    private static final Duration AFTER = Duration.ofDays(Reordering.FELT_DAYS);

    @Inject Horizons horizons;

    /** By kind, for all of them. @param given all answers of the period that rate effort */
    Map<String, MatchedMeans> all(Touched touched, List<AnswerRow> given) {
        return horizons.all().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, kind -> MatchedMeans.of(given.stream()
            .filter(answer -> kind.getValue().knowing(AFTER).holds(answer.answeredAt())).map(answer -> one(kind.getKey(), touched, answer)).toList(),
            Instrument.CES.lowest(), Instrument.CES.highest())));
    }

    private static One one(String kind, Touched touched, AnswerRow answer) {
        return new One(answer.accountId(), answer.touchpoint(), touched.isBeforeAnswer(kind, new Person(answer.accountId(), answer.pseudonym()),
            answer.answeredAt(), AFTER), answer.marks().effort());
    }
}
