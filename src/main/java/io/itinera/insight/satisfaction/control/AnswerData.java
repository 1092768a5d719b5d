package io.itinera.insight.satisfaction.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Consumer;

/** The questions put to the person, and what they said. */
@ApplicationScoped
public class AnswerData implements PersonalData {
    private static final int PIECE = 500;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    @Override
    public String section() {
        return "answers";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        SqlQuery.of("select s.instrument, s.occasion, s.touchpoint, s.object_type, s.object_id, s.offered_at, s.seen_at, s.mailed_at,"
            + " s.answered_at, s.dismissed_at, s.friction, s.effort, s.satisfaction, s.recommendation, s.trust, s.relevance, s.simplicity,"
            + " s.expectation, s.remark from insight.survey s where s.pseudonym = ?"
            + " order by s.offered_at, s.id", person.pseudonym()).eachNamed(em, PIECE, sink);
        SqlQuery.of("select n.stopped_at as no_letters_since from insight.survey_letter_stop n where n.pseudonym = ?", person.pseudonym())
            .eachNamed(em, PIECE, sink);
    }

    @Override
    public Forgotten forget(Subject person) {
        SqlQuery.of("delete from insight.survey_letter_stop where pseudonym = ?", person.pseudonym()).update(em);
        return new Forgotten(SqlQuery.of("update insight.survey set pseudonym = gen_random_uuid(), remark = null, version = version + 1"
            + " where pseudonym = ?", person.pseudonym()).update(em), true);
    }
}
