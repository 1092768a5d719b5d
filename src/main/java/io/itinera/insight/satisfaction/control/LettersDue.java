package io.itinera.insight.satisfaction.control;

import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds the questions that nobody came by to see, of people who take letters. */
@ApplicationScoped
public class LettersDue {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** A question that is to go out as a letter. */
    public record Due(long survey, UUID pseudonym) {
    }

    @Transactional
    public List<Due> find() {
        Instant now = clock.instant();
        return SqlQuery.of("select s.id, s.pseudonym, s.offered_at, o.letter_after_days from insight.survey s"
                + " join insight.survey_occasion o on o.code = s.occasion and o.letter_after_days is not null and o.switched_on"
                + " where s.offered_at > ? and s.seen_at is null and s.mailed_at is null and s.answered_at is null and s.dismissed_at is null"
                + " and s.pseudonym not in (select n.pseudonym from insight.survey_letter_stop n) order by s.id", now.minus(Surveys.WINDOW))
            .rows(em).stream().filter(r -> r.instant(2).plus(Duration.ofDays(r.number(3))).isBefore(now))
            .map(r -> new Due(r.number(0), r.uuid(1))).toList();
    }
}
