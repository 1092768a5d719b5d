package io.itinera.insight.satisfaction.control;

import io.itinera.insight.satisfaction.boundary.QuestionRow;
import io.itinera.insight.satisfaction.entity.Instrument;
import io.itinera.insight.satisfaction.entity.Survey;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.Actor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.retention.Expiring;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ledger of every question put to somebody. */
@ApplicationScoped
public class Surveys implements Expiring {
    /** How long a question can be answered, and after which silence counts as none. */
    public static final Duration WINDOW = Duration.ofDays(30);
    /** Whoever let it be for so long does not want it on every page. */
    static final Duration SHOWN = Duration.ofDays(7);
    private static final int GATES = 16;
    private static final String ASKED_OF_HOSPITAL =
        "select count(distinct h.pseudonym) from insight.survey h where h.account_id = ? and h.offered_at > ?";
    private static final String OPEN = "s.answered_at is null and s.dismissed_at is null";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Occasions occasions;
    @Inject Clock clock;

    /** Something to ask of somebody. @param about null for the relationship @param onPage whether it is before them already */
    public record Asking(Occasion occasion, String touchpoint, ObjectRef about, boolean onPage) {
        /** Null when it is about nothing. */
        String objectType() {
            return about == null ? null : about.type().name();
        }

        String objectId() {
            return about == null ? null : about.id();
        }
    }

    /** @param open the question about the very thing that the person has neither answered nor put aside @param askedLately too lately to be asked again
     * @param askedOfHospital how many of its people were asked within a month */
    public record Ledger(Optional<QuestionRow> open, boolean askedLately, long askedOfHospital) {
    }

    /** What the ledger says of the person, in one query. */
    public Ledger ledger(Actor person, Asking asking) {
        Instant now = clock.instant();
        Instrument instrument = asking.occasion().instrument();
        SqlRow row = SqlQuery.of("select max(case when s.touchpoint = ? and s.object_type = cast(? as varchar(30)) and s.object_id = cast(? as varchar(60)) and "
                + OPEN + " then s.id end), count(*) filter (where s.instrument = ? and s.offered_at > ?), count(*) filter (where s.offered_at > ?),"
                + " (" + ASKED_OF_HOSPITAL + ") from insight.survey s where s.pseudonym = ?", asking.touchpoint(), asking.objectType(), asking.objectId(), instrument,
            now.minus(instrument.pause()), now.minus(AskingPolicy.ANY_SURVEY), person.ownAccount().value(),
            now.minus(AskingPolicy.MONTH), person.pseudonym()).row(em);
        return new Ledger(row.isNull(0) ? Optional.empty() : Optional.of(question(row.number(0), asking.occasion(), asking.objectId())),
            row.number(1) > 0 || row.number(2) > 0, row.number(3));
    }

    /**
     * Enters the question into the ledger, if the rules still allow it once no other can enter one for the hospital. The
     * unique key on person, step and thing decides between two tabs: the second finds that nothing was entered and does not ask.
     */
    public Optional<QuestionRow> put(Actor person, Asking asking, AskingPolicy.Look look) {
        Instant now = clock.instant();
        long account = person.ownAccount().value();
        int gate = (int) Math.floorMod(account, (long) GATES);
        Instrument instrument = asking.occasion().instrument();
        long id = SqlQuery.of("select nextval('insight.survey_seq') from insight.survey_gate g where g.gate_no = ? for update", gate).row(em).number(0);
        int entered = SqlQuery.of("insert into insight.survey (id, instrument, occasion, touchpoint, persona, pseudonym, account_id, object_type,"
                + " object_id, friction, offered_at, seen_at, version) select ?, ?, ?, ?, ?, ?, ?, cast(? as varchar(30)), cast(? as varchar(60)), ?, ?,"
                + " cast(? as timestamp with time zone), 0 from insight.survey_gate g where g.gate_no = ?", id, instrument, asking.occasion().code(),
                asking.touchpoint(), person.persona(), person.pseudonym(), account, asking.objectType(), asking.objectId(), look.friction(), now,
                asking.onPage() ? now : null, gate)
            .add(" and not exists (select 1 from insight.survey s where s.pseudonym = ? and (s.offered_at > ? or s.instrument = ? and s.offered_at > ?))",
                person.pseudonym(), now.minus(AskingPolicy.ANY_SURVEY), instrument, now.minus(instrument.pause()))
            .add(" and (" + ASKED_OF_HOSPITAL + ") < ? on conflict do nothing", account, now.minus(AskingPolicy.MONTH), look.most()).update(em);
        return entered == 1 ? Optional.of(question(id, asking.occasion(), asking.objectId())) : Optional.empty();
    }

    /** The newest question that waits for the person on their pages. @param about null for whatever it is about */
    public Optional<QuestionRow> waiting(UUID person, ObjectRef about) {
        SqlQuery query = waiting(SqlQuery.of("select s.id, s.occasion, s.object_id from insight.survey s where s.pseudonym = ? and ", person));
        if (about != null) {
            query.add(" and s.object_type = ? and s.object_id = ?", about.type(), about.id());
        }
        return query.add(" order by s.offered_at desc, s.id desc fetch first 1 rows only").rows(em).stream()
            .map(r -> question(r.number(0), occasions.named(r.text(1)), r.text(2))).findFirst();
    }

    /** For whom a question waits on their pages. */
    public List<UUID> peopleWithOneWaiting() {
        return waiting(SqlQuery.of("select distinct s.pseudonym from insight.survey s where ")).rows(em).stream().map(r -> r.uuid(0)).toList();
    }

    /** A question about an order is before the person when they have ordered, and not again. */
    private SqlQuery waiting(SqlQuery query) {
        Instant now = clock.instant();
        return query.add(OPEN + " and s.offered_at > ? and (s.seen_at is null or s.seen_at > ?) and s.occasion in"
            + " (select o.code from insight.survey_occasion o where o.code <> 'ORDER_SUBMITTED')", now.minus(WINDOW), now.minus(SHOWN));
    }

    /** The person has the question before them. */
    public void see(long id) {
        SqlQuery.of("update insight.survey set seen_at = ?, version = version + 1 where id = ? and seen_at is null", clock.instant(), id).update(em);
    }

    /**
     * The question, held until the end of the transaction, so that of two answers at once one finds that it came second.
     *
     * @throws NoSuchRecord when there is no such question, or it was put to somebody else
     */
    public Survey askedOf(UUID pseudonym, long id) {
        Survey survey = em.find(Survey.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (survey == null || pseudonym == null || !survey.isAskedOf(pseudonym)) {
            throw new NoSuchRecord();
        }
        return survey;
    }

    /** The question as it stands, whoever it was put to. */
    public Optional<Survey> find(long id) {
        return Optional.ofNullable(em.find(Survey.class, id));
    }

    public QuestionRow question(Survey survey) {
        return question(survey.id(), occasions.named(survey.occasion()), survey.objectId());
    }

    private static QuestionRow question(long id, Occasion occasion, String objectId) {
        Instrument instrument = occasion.instrument();
        return new QuestionRow(id, occasion.code(), instrument.name(), instrument.lowest(), instrument.highest(), occasion.expectation(), objectId);
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
        return about(survey.id(), survey.objectType() == null ? null : ObjectRef.related(ObjectType.valueOf(survey.objectType()), survey.objectId()));
    }

    /** @param thing null for none */
    public static List<ObjectRef> about(long id, ObjectRef thing) {
        ObjectRef question = ObjectRef.subject(ObjectType.SURVEY, id);
        return thing == null ? List.of(question) : List.of(question, ObjectRef.related(thing.type(), thing.id()));
    }
}
