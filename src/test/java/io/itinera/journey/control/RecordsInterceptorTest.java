package io.itinera.journey.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.accounts.Hospitals;
import io.itinera.accounts.boundary.ChooseLanguage;
import io.itinera.accounts.boundary.SignIn;
import io.itinera.accounts.boundary.SignInRefused;
import io.itinera.accounts.boundary.SignOut;
import io.itinera.journey.control.Recorder.Signal;
import io.itinera.journey.entity.TouchpointObject;
import io.itinera.shared.AccountBoundaryCrossed;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.UnexpectedFailure;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.testing.Portal;
import io.itinera.testing.TestDeed;
import io.itinera.testing.WithDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of a step: kept or lost together with its touchpoint. */
@WithDatabase
class RecordsInterceptorTest {
    private static final String TOUCHPOINTS =
        "select type, outcome, reason, persona, account_id, amount from journey.touchpoint order by id";

    @BeforeAll
    static void people(Portal portal) {
        Hospitals.layOut(portal);
        portal.sql("create table journey.deed (name varchar(40) primary key)");
    }

    @BeforeEach
    void clear(Portal portal) {
        portal.sql("delete from journey.touchpoint_object;\ndelete from journey.touchpoint;\ndelete from journey.deed");
    }

    @Test
    @DisplayName("JRN-1 a success is one touchpoint, kept together with the deed")
    void recordsTheSuccess(Portal portal) {
        portal.as(Hospitals.DIRECTOR, portal.get(SignOut.class)::signOut);

        assertThat(portal.rows(TOUCHPOINTS)).containsExactly("SIGNED_OUT|COMPLETED|null|PURCHASING_DIRECTOR|1|null");
    }

    @Test
    @DisplayName("JRN-2 a refusal is one touchpoint with its reason; the deed is undone")
    void recordsTheRefusal(Portal portal) {
        assertThatThrownBy(() -> portal.as(Actor.NOBODY, () -> portal.get(SignIn.class).signIn("nobody@example.org", "wrong")))
            .isInstanceOf(SignInRefused.class);

        assertThat(portal.rows(TOUCHPOINTS)).containsExactly("SIGNED_IN|REJECTED|sign-in-refused|null|null|null");
    }

    @Test
    @DisplayName("JRN-2 a refusal names what it was about, but never a record that is missing or another account's")
    void namesNothingThatIsNotTheirs(Portal portal) {
        for (BusinessRuleViolation refusal : List.of(new ChangedMeanwhile(), new NoSuchRecord(),
                new AccountBoundaryCrossed(new AccountId(2)))) {
            assertThatThrownBy(() -> portal.as(Hospitals.DIRECTOR, () -> portal.get(TestDeed.class).runAbout("P-1", () -> {
                throw refusal;
            }))).isSameAs(refusal);
        }

        assertThat(portal.rows("select t.reason, o.object_id from journey.touchpoint t left join journey.touchpoint_object o"
            + " on o.touchpoint_id = t.id order by t.id"))
            .containsExactly("changed-meanwhile|P-1", "no-such-record|null", "no-such-record|null");
    }

    @Test
    @DisplayName("JRN-2 whoever may not is refused before anything happens, and that is recorded")
    void recordsTheForbidden(Portal portal) {
        assertThatThrownBy(() -> portal.as(Actor.NOBODY, portal.get(SignOut.class)::signOut)).isInstanceOf(NotPermitted.class);

        assertThat(portal.rows(TOUCHPOINTS)).containsExactly("SIGNED_OUT|REJECTED|not-permitted|null|null|null");
    }

    @Test
    @DisplayName("JRN-2 a failure of ours is one touchpoint with the reference that the person reads; the deed is undone")
    void recordsTheFailure(Portal portal) {
        assertThatThrownBy(() -> run(portal, () -> {
            write(portal, "lost");
            throw new IllegalStateException("broken");
        })).isInstanceOf(UnexpectedFailure.class).satisfies(failure ->
            assertThat(portal.rows("select object_type, object_id from journey.touchpoint_object"))
                .containsExactly("ERROR|" + ((UnexpectedFailure) failure).reference()));

        assertThat(portal.rows(TOUCHPOINTS)).containsExactly("SIGNED_OUT|FAILED|error|PURCHASING_DIRECTOR|1|null");
        assertThat(portal.rows("select name from journey.deed")).isEmpty();
    }

    @Test
    @DisplayName("JRN-2 a commit that the database refuses is a failure, not a success: one touchpoint, nothing done")
    void recordsTheFailedCommit(Portal portal) {
        assertThatThrownBy(() -> run(portal, () -> {
            write(portal, "done");
            portal.inTransaction(em -> em.persist(new TouchpointObject(-1, new ObjectRef(ObjectType.CART, "known", null))));
        })).isInstanceOf(UnexpectedFailure.class);

        assertThat(portal.rows(TOUCHPOINTS)).containsExactly("SIGNED_OUT|FAILED|error|PURCHASING_DIRECTOR|1|null");
        assertThat(portal.rows("select name from journey.deed")).isEmpty();
    }

    @Test
    @DisplayName("JRN-3 a touchpoint that names an object twice is refused before it reaches the log, which has no key against it")
    void refusesAnObjectNamedTwice() {
        List<ObjectRef> twice = List.of(ObjectRef.subject(ObjectType.CART, "known"), ObjectRef.related(ObjectType.CART, "known"));
        assertThatThrownBy(() -> new Signal(null, twice)).isInstanceOf(IllegalStateException.class).hasMessageContaining("known");
    }

    @Test
    @DisplayName("JRN-2 a change overtaken by another one is refused as such")
    void recordsTheOvertaken(Portal portal) {
        assertThatThrownBy(() -> run(portal, () -> {
            throw new jakarta.persistence.RollbackException(new OptimisticLockException());
        })).isInstanceOf(ChangedMeanwhile.class);

        assertThat(portal.rows(TOUCHPOINTS)).containsExactly("SIGNED_OUT|REJECTED|changed-meanwhile|PURCHASING_DIRECTOR|1|null");
    }

    @Test
    @DisplayName("JRN-3 a touchpoint that cannot be written takes the deed with it")
    void undoesTheUnrecorded(Portal portal) {
        portal.sql("alter table journey.touchpoint rename to touchpoint_away");
        try {
            assertThatThrownBy(() -> run(portal, () -> write(portal, "unrecorded"))).isInstanceOf(UnexpectedFailure.class);
        } finally {
            portal.sql("alter table journey.touchpoint_away rename to touchpoint");
        }
        assertThat(portal.rows("select name from journey.deed")).isEmpty();
        assertThat(portal.rows(TOUCHPOINTS)).isEmpty();
    }

    @Test
    @DisplayName("JRN-4 a fact of the same type completes the touchpoint")
    void completesByFact(Portal portal) {
        run(portal, () -> portal.fire(new Fact(PortalTouchpoint.SIGNED_OUT, Hospitals.OTHER, "O-1", new BigDecimal("12.50"))));

        assertThat(portal.rows(TOUCHPOINTS)).containsExactly("SIGNED_OUT|COMPLETED|null|PURCHASING_DIRECTOR|2|12.5000");
        assertThat(portal.rows("select object_type, object_id from journey.touchpoint_object")).containsExactly("ORDER|O-1");
    }

    @Test
    @DisplayName("JRN-4 a fact of another type is a touchpoint of its own")
    void addsOtherFact(Portal portal) {
        run(portal, () -> portal.fire(new Fact(PortalTouchpoint.APPROVAL_REQUESTED, Hospitals.LA_PAZ, "O-2", null)));

        assertThat(portal.rows("select type from journey.touchpoint order by type")).containsExactly("APPROVAL_REQUESTED", "SIGNED_OUT");
    }

    @Test
    @DisplayName("JRN-1 facts are lost with the step that fails")
    void losesFactsOfFailure(Portal portal) {
        assertThatThrownBy(() -> run(portal, () -> {
            portal.fire(new Fact(PortalTouchpoint.APPROVAL_REQUESTED, Hospitals.LA_PAZ, "O-2", null));
            throw new IllegalStateException("broken");
        })).isInstanceOf(UnexpectedFailure.class);

        assertThat(portal.rows("select type, outcome from journey.touchpoint")).containsExactly("SIGNED_OUT|FAILED");
    }

    @Test
    @DisplayName("JRN-2 what is declared unrecorded leaves nothing")
    void leavesTheUnrecordedAlone(Portal portal) {
        assertThatThrownBy(() -> portal.as(Hospitals.DIRECTOR, () -> portal.get(ChooseLanguage.class).choose("xx")))
            .isInstanceOf(IllegalArgumentException.class);

        assertThat(portal.rows(TOUCHPOINTS)).isEmpty();
    }

    /** One touchpoint on an order. */
    private record Fact(PortalTouchpoint touchpoint, AccountId account, String order, BigDecimal amount) implements JourneyFact {
        @Override
        public List<ObjectRef> about() {
            return List.of(ObjectRef.subject(ObjectType.ORDER, order));
        }
    }

    private static void run(Portal portal, Runnable deed) {
        portal.as(Hospitals.DIRECTOR, () -> portal.get(TestDeed.class).run(deed));
    }

    private static void write(Portal portal, String name) {
        portal.inTransaction((EntityManager em) ->
            em.createNativeQuery("insert into journey.deed (name) values (?1)").setParameter(1, name).executeUpdate());
    }
}
