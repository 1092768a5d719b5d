package io.itinera.ordering.approval;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.SMALL_APPROVER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.OrderingFixture.aWaitingOrder;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.OrderingFixture.submit;
import static io.itinera.ordering.approval.ApprovalActs.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.approval.boundary.AbsenceImpossible;
import io.itinera.ordering.approval.boundary.AbsenceRow;
import io.itinera.ordering.approval.boundary.ApprovalResult.Released;
import io.itinera.ordering.approval.boundary.EndAbsence;
import io.itinera.ordering.approval.boundary.EnterAbsence;
import io.itinera.ordering.approval.boundary.NotAskedToApprove;
import io.itinera.ordering.approval.boundary.OwnOrder;
import io.itinera.ordering.approval.boundary.ReadAbsences;
import io.itinera.ordering.boundary.ShowOrder;
import io.itinera.shared.Actor;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@WithDatabase
class AbsenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final long SMALL = 4;
    private ApprovalActs acts;

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        acts = new ApprovalActs(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-16.1 the substitute is told, decides up to the limit of whoever is away, and the history says in whose name")
    void decidesInTheOthersName(Portal portal) {
        enter(portal, APPROVER, away(3, SMALL, TODAY, TODAY.plusDays(7)));
        String number = aWaitingOrder(portal);
        assertThat(portal.rows("select person_id from alerts.alert where message_key = 'approval-wanted'")).containsExactly("4");
        assertThat(portal.as(REQUESTER, () -> portal.get(ShowOrder.class).detail(number)).path().first()).containsExactly(List.of("Ana Ruiz 4"));
        assertThat(acts.approve(SMALL_APPROVER, number)).isEqualTo(new Released(number));
        assertThat(portal.rows("select decided_by, on_behalf_of from ordering.approval_step")).containsExactly("4|3");
        assertThat(portal.as(REQUESTER, () -> portal.get(ShowOrder.class).detail(number)).path().decided()).singleElement()
            .satisfies(step -> assertThat(step.decidedBy() + " for " + step.onBehalfOf()).isEqualTo("Ana Ruiz 4 for Ana Ruiz 3"));
    }

    @Test
    @DisplayName("ORD-16.1 only from the first to the last day; whoever is away still may decide")
    void lastsFromDayToDay(Portal portal) {
        enter(portal, APPROVER, away(3, SMALL, TODAY.plusDays(1), TODAY.plusDays(2)));
        String number = aWaitingOrder(portal);
        assertThatThrownBy(() -> acts.approve(SMALL_APPROVER, number)).isInstanceOf(BusinessRuleViolation.class);
        portal.sql("update ordering.absence set starts_on = date '2026-11-20', ends_on = date '2026-11-25';");
        assertThatThrownBy(() -> acts.approve(SMALL_APPROVER, number)).isInstanceOf(BusinessRuleViolation.class);
        portal.sql("update ordering.absence set ends_on = date '2026-11-26';");
        assertThat(acts.approve(APPROVER, number)).isEqualTo(new Released(number));
        assertThat(portal.rows("select decided_by, on_behalf_of from ordering.approval_step")).containsExactly("3|null");
    }

    @Test
    @DisplayName("ORD-16.2 there are no circles, no chains and no two substitutions of the same days")
    void refusesCirclesAndChains(Portal portal) {
        acts.directorApproves("50000");
        enter(portal, APPROVER, away(3, SMALL, TODAY, TODAY.plusDays(7)));
        refuses(portal, 3, 1, TODAY.plusDays(7), "absence-known");
        refuses(portal, SMALL, 3, TODAY.plusDays(2), "absence-substitute-away");
        refuses(portal, SMALL, 1, TODAY.plusDays(2), "absence-stands-in");
        refuses(portal, 1, 3, TODAY, "absence-substitute-away");
        refuses(portal, 3, 3, TODAY, "absence-people");
        refuses(portal, 3, 2, TODAY, "absence-people");
        refuses(portal, 3, 5, TODAY, "absence-people");
        refuses(portal, 1, SMALL, TODAY.plusDays(400), "absence-days");
        enter(portal, DIRECTOR, away(SMALL, 3, TODAY.plusDays(8), TODAY.plusDays(9)));
        enter(portal, DIRECTOR, away(1, SMALL, TODAY, TODAY.plusDays(7)));
    }

    @Test
    @DisplayName("ORD-16.2 one's own absence, or a director that of everybody; that of another hospital does not exist")
    void keepsOthersOut(Portal portal) {
        assertThatThrownBy(() -> enter(portal, SMALL_APPROVER, away(3, SMALL, TODAY, TODAY))).isInstanceOf(AbsenceImpossible.class);
        assertThatThrownBy(() -> enter(portal, REQUESTER, away(3, SMALL, TODAY, TODAY))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> enter(portal, STRANGER, away(3, SMALL, TODAY, TODAY))).isInstanceOf(AbsenceImpossible.class);
        enter(portal, APPROVER, away(3, SMALL, TODAY, TODAY));
        AbsenceRow entered = portal.as(SMALL_APPROVER, () -> portal.get(ReadAbsences.class).desk()).absences().get(0);
        assertThat(entered.mayEnd()).isFalse();
        assertThatThrownBy(() -> end(portal, SMALL_APPROVER, entered.id())).isInstanceOf(AbsenceImpossible.class);
        assertThatThrownBy(() -> end(portal, STRANGER, entered.id())).isInstanceOf(NoSuchRecord.class);
        end(portal, DIRECTOR, entered.id());
        assertThatThrownBy(() -> end(portal, DIRECTOR, entered.id())).isInstanceOf(NoSuchRecord.class);
        assertThat(portal.rows("select reason from journey.touchpoint where type = 'ABSENCE_CHANGED' and outcome = 'COMPLETED' order by id"))
            .containsExactly("entered", "ended");
    }

    @Test
    @DisplayName("ORD-16.3 the buyer decides for nobody about an order of their own, nor anybody for the buyer; then others are asked")
    void neverForTheBuyer(Portal portal) {
        acts.directorApproves("50000");
        portal.sql("update accounts.person set approval_limit = 50000 where id = 4;");
        acts.keep(wish("OFF_CONTRACT", 1, "3"));
        enter(portal, APPROVER, away(3, 1, TODAY, TODAY));
        put(portal, DIRECTOR, "IT-100005", 2);
        String number = submit(portal, DIRECTOR).number();
        assertThatThrownBy(() -> acts.approve(DIRECTOR, number)).isInstanceOf(OwnOrder.class);
        assertThat(acts.approve(SMALL_APPROVER, number)).as("who is asked in the place of the one for whom the buyer stands in")
            .isEqualTo(new Released(number));
        end(portal, APPROVER, portal.as(APPROVER, () -> portal.get(ReadAbsences.class).desk()).absences().get(0).id());
        enter(portal, DIRECTOR, away(1, SMALL, TODAY, TODAY));
        put(portal, DIRECTOR, "IT-100005", 1);
        String other = submit(portal, DIRECTOR).number();
        assertThatThrownBy(() -> acts.approve(SMALL_APPROVER, other)).as("stands in for the buyer").isInstanceOf(NotAskedToApprove.class);
    }

    @RepeatedTest(4)
    @DisplayName("ORD-16.4 a substitution that ends while its substitute decides either counted or did not, and nothing lies between")
    void endsWhileDeciding(Portal portal) throws Exception {
        enter(portal, APPROVER, away(3, SMALL, TODAY, TODAY));
        long id = portal.as(APPROVER, () -> portal.get(ReadAbsences.class).desk()).absences().get(0).id();
        String number = aWaitingOrder(portal);
        List<String> ends = ApprovalActs.atOnce(() -> {
            try {
                acts.approve(SMALL_APPROVER, number);
                return "approved";
            } catch (BusinessRuleViolation told) {
                return "told";
            }
        }, () -> {
            end(portal, APPROVER, id);
            return "ended";
        });
        boolean approved = ends.contains("approved");
        assertThat(acts.status(number)).isEqualTo(approved ? "SUBMITTED" : "AWAITING_APPROVAL");
        assertThat(portal.rows("select state, on_behalf_of from ordering.approval_step")).containsExactly(approved ? "APPROVED|3" : "OPEN|null");
        assertThat(portal.rows("select count(*) from ordering.absence")).containsExactly("0");
    }

    @RepeatedTest(2)
    @DisplayName("ORD-16.4 of two who enter each other as substitutes at the same moment, one does and the other is told")
    void entersOneOfACircle(Portal portal) throws Exception {
        List<String> ends = ApprovalActs.atOnce(() -> entered(portal, APPROVER, 3, SMALL), () -> entered(portal, SMALL_APPROVER, SMALL, 3));
        assertThat(ends).containsExactlyInAnyOrder("entered", "told");
        assertThat(portal.rows("select count(*) from ordering.absence")).containsExactly("1");
    }

    private static String entered(Portal portal, Actor by, long absent, long substitute) {
        try {
            enter(portal, by, away(absent, substitute, TODAY, TODAY));
            return "entered";
        } catch (AbsenceImpossible told) {
            return "told";
        }
    }

    private static void refuses(Portal portal, long absent, long substitute, LocalDate to, String code) {
        LocalDate from = to.isAfter(TODAY.plusDays(5)) ? TODAY.plusDays(5) : TODAY;
        assertThatThrownBy(() -> enter(portal, DIRECTOR, away(absent, substitute, from, to))).as(code)
            .isInstanceOfSatisfying(AbsenceImpossible.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static EnterAbsence.Request away(long absent, long substitute, LocalDate from, LocalDate to) {
        return new EnterAbsence.Request(absent, substitute, from, to);
    }

    private static void enter(Portal portal, Actor by, EnterAbsence.Request wanted) {
        portal.as(by, () -> portal.get(EnterAbsence.class).enter(wanted));
    }

    private static void end(Portal portal, Actor by, long id) {
        portal.as(by, () -> portal.get(EndAbsence.class).end(id));
    }
}
