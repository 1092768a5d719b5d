package io.itinera.insight.satisfaction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.satisfaction.control.Surveys.Asking;
import io.itinera.insight.satisfaction.entity.Cue;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds whom something could be asked now: those who did a step, overcame a friction today, or whose time of the year it is. */
@ApplicationScoped
public class Candidates {
    /** Older steps are not asked about: nobody remembers how it was. */
    private static final Duration LATELY = Duration.ofDays(2);
    private static final String CUES = " in (select c.touchpoint from insight.survey_cue c where c.occasion_code = ?)";
    private static final String WHAT_FOR = " and o.object_type in ('ORDER', 'QUOTE')";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Occasions occasions;
    @Inject AskingPolicy policy;
    @Inject Clock clock;

    /** Somebody who could be asked. */
    public record Candidate(PersonId person, UUID pseudonym, Asking asking) {
        private int rank() {
            return asking.occasion().rank();
        }
    }

    /** What matters most first; among equals nobody is always first. */
    @Transactional
    public List<Candidate> find() {
        Stream<Candidate> found = occasions.all().stream().filter(Occasion::on).flatMap(occasion -> switch (occasion.cue()) {
            case STEP -> occasion.code().equals("DISPUTE_SETTLED") ? disputants(occasion) : whoDid(occasion);
            case FRICTION -> whoOvercame(occasion);
            case TIME -> whoseTimeItIs(occasion);
        });
        List<Candidate> all = new ArrayList<>(found.filter(one -> !policy.isNeverAsked(one.pseudonym())).toList());
        LocalDate today = today();
        all.sort(Comparator.comparingInt(Candidate::rank).thenComparing(one -> (today + "/" + one.pseudonym()).hashCode()));
        return all;
    }

    private Stream<Candidate> whoDid(Occasion occasion) {
        return SqlQuery.of("select distinct p.id, p.pseudonym, t.type, o.object_type, o.object_id from journey.touchpoint t"
                + " join journey.touchpoint_object o on o.touchpoint_id = t.id" + WHAT_FOR
                + " join accounts.person p on p.pseudonym = t.pseudonym and p.active"
                + " where t.type" + CUES + " and t.outcome = 'COMPLETED' and t.initiator = 'CUSTOMER' and t.occurred_at > ?", occasion.code(),
            clock.instant().minus(LATELY)).rows(em).stream().map(r -> candidate(occasion, r, about(r)));
    }

    /** The supplier settles; whoever had disputed is asked. */
    private Stream<Candidate> disputants(Occasion occasion) {
        return SqlQuery.of("select distinct p.id, p.pseudonym, t.type, o.object_type, o.object_id from journey.touchpoint t"
                + " join journey.touchpoint_object o on o.touchpoint_id = t.id" + WHAT_FOR
                + " join journey.touchpoint_object b on b.object_type = o.object_type and b.object_id = o.object_id"
                + " join journey.touchpoint d on d.id = b.touchpoint_id and d.type = 'DIFFERENCE_DISPUTED' and d.outcome = 'COMPLETED'"
                + " join accounts.person p on p.pseudonym = d.pseudonym and p.active"
                + " where t.type" + CUES + " and t.outcome = 'COMPLETED' and t.occurred_at > ?", occasion.code(), clock.instant().minus(LATELY))
            .rows(em).stream().map(r -> candidate(occasion, r, about(r)));
    }

    private Stream<Candidate> whoOvercame(Occasion occasion) {
        Instant morning = today().atStartOfDay(Period.ZONE).toInstant();
        return SqlQuery.of("select distinct p.id, p.pseudonym, t.type from journey.touchpoint t"
                + " join journey.touchpoint c on c.account_id = t.account_id and c.pseudonym = t.pseudonym and c.type = t.type"
                + " and c.outcome = 'COMPLETED' and c.occurred_at > t.occurred_at and c.occurred_at >= ?"
                + " join accounts.person p on p.pseudonym = t.pseudonym and p.active"
                + " where t.type" + CUES + " and t.outcome in ('FAILED', 'REJECTED') and t.initiator = 'CUSTOMER' and t.occurred_at >= ?", morning,
            occasion.code(), morning).rows(em).stream().map(r -> candidate(occasion, r, null));
    }

    private Stream<Candidate> whoseTimeItIs(Occasion occasion) {
        LocalDate today = today();
        SqlQuery people = SqlQuery.of("select p.id, p.pseudonym, 'SURVEY_ANSWERED' from accounts.person p where p.active and p.account_id is not null and ")
            .in("p.persona", Persona.ofHospitals().stream().map(Enum::name).toList());
        return people.rows(em).stream().filter(r -> policy.isTimeFor(occasion.instrument(), r.uuid(1), today))
            .map(r -> candidate(occasion, r, null));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }

    private static Candidate candidate(Occasion occasion, SqlRow row, ObjectRef about) {
        return new Candidate(new PersonId(row.number(0)), row.uuid(1), new Asking(occasion, row.text(2), about, false));
    }

    private static ObjectRef about(SqlRow row) {
        return ObjectRef.related(ObjectType.valueOf(row.text(3)), row.text(4));
    }

    /** Whether somebody is known long enough to be asked about the relationship: a month, and seen since. */
    public boolean isKnown(Cue cue, long account, UUID person) {
        Instant now = clock.instant();
        return cue != Cue.TIME || SqlQuery.of("select count(*) filter (where t.occurred_at < ?), count(*) filter (where t.occurred_at >= ?)"
            + " from journey.touchpoint t where t.account_id = ? and t.pseudonym = ? and t.occurred_at > ?", now.minus(AskingPolicy.MONTH),
            now.minus(AskingPolicy.MONTH), account, person, now.minus(AskingPolicy.MONTH.multipliedBy(3))).rows(em).stream()
            .allMatch(r -> r.number(0) > 0 && r.number(1) > 0);
    }
}
