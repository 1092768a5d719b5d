package io.itinera.insight.satisfaction.control;

import io.itinera.insight.satisfaction.entity.Survey;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.Actor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.retention.Expiring;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/** The ledger of every question put to somebody. */
@ApplicationScoped
public class Surveys implements Expiring {
    /** Effort after a step: the one instrument that the portal puts by itself. */
    static final String INSTRUMENT = "CES";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** @throws NoSuchRecord when there is no such question, or it was put to somebody else */
    public Survey askedOf(UUID pseudonym, long id) {
        Survey survey = em.find(Survey.class, id);
        if (survey == null || !survey.isAskedOf(pseudonym)) {
            throw new NoSuchRecord();
        }
        return survey;
    }

    /**
     * Enters the question into the ledger. The unique key on person, step and thing decides between two tabs: the
     * second finds that nothing was entered and does not ask.
     */
    public OptionalLong put(Actor person, PortalTouchpoint touchpoint, ObjectRef about) {
        long id = SqlQuery.of("select nextval('insight.survey_seq')").row(em).number(0);
        int entered = SqlQuery.of("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id,"
                + " object_type, object_id, offered_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, 0)"
                + " on conflict do nothing", id, INSTRUMENT, touchpoint, person.pseudonym(),
            person.ownAccount().value(), about.type(), about.id(), clock.instant()).update(em);
        return entered == 1 ? OptionalLong.of(id) : OptionalLong.empty();
    }

    @Override
    public String code() {
        return "survey-remark";
    }

    /** What somebody wrote in their own words; the figures they gave stay. */
    @Override
    @Transactional
    public long clear(Instant before) {
        return SqlQuery.of("update insight.survey set remark = null where remark is not null and answered_at < ?", before).update(em);
    }

    /** The question and what it was about, as a touchpoint names them. */
    public static List<ObjectRef> about(Survey survey) {
        ObjectRef question = ObjectRef.subject(ObjectType.SURVEY, survey.id());
        return survey.objectType() == null ? List.of(question)
            : List.of(question, ObjectRef.related(ObjectType.valueOf(survey.objectType()), survey.objectId()));
    }
}
