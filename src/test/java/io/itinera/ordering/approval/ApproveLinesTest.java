package io.itinera.ordering.approval;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.SMALL_APPROVER;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.OrderingFixture.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.approval.boundary.ApprovalAboveLimit;
import io.itinera.ordering.approval.boundary.ApprovalCaseRow;
import io.itinera.ordering.approval.boundary.ApprovalResult;
import io.itinera.ordering.approval.boundary.ApprovalResult.Released;
import io.itinera.ordering.approval.boundary.ApprovalResult.StillWaiting;
import io.itinera.ordering.approval.boundary.ApproveLines;
import io.itinera.ordering.approval.boundary.ApproveOrder;
import io.itinera.ordering.approval.boundary.NothingApproved;
import io.itinera.ordering.approval.boundary.OrderAlreadyDecided;
import io.itinera.ordering.approval.boundary.OwnOrder;
import io.itinera.ordering.approval.boundary.ReadApprovals;
import io.itinera.ordering.approval.boundary.ReasonMissing;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.boundary.ShowOrder;
import io.itinera.ordering.change.boundary.ChangeOrder;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A requester's order: line 1 of 30 gloves by contract, at 8 euros, line 2 of 5 catheters by the list, at 100, line 3 of 2 bandages. */
@WithDatabase
class ApproveLinesTest {
    private static final String RESERVED = "select article_id, reserved from catalog.stock where article_id in (11, 13, 15) order by article_id";
    private static final String LINES = "select line_no, quantity from ordering.order_line order by line_no";
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
    @DisplayName("ORD-22.1 lines left out give back what they had taken and are in the buyer's cart again; the rest goes to the supplier, and the buyer is told")
    void leavesLinesOut(Portal portal) {
        String number = order(portal);
        assertThat(approve(portal, APPROVER, number, Set.of(1, 3))).isEqualTo(new Released(number));
        assertThat(portal.rows("select status, cast(total as numeric(9,2)), approver_id from ordering.purchase_order")).containsExactly("SUBMITTED|500.00|3");
        assertThat(portal.rows(LINES)).containsExactly("2|5");
        assertThat(portal.rows(RESERVED)).containsExactly("11|0", "13|5", "15|0");
        assertThat(portal.rows("select cast(sum(amount) as numeric(9,2)) from contracts.consumption")).containsExactly("0.00");
        assertThat(cart(portal)).containsExactly("IT-100001 30", "IT-100005 2");
        assertThat(portal.rows("select outcome, cast(amount as numeric(9,2)) from journey.touchpoint where type = 'ORDER_LINES_LEFT_OUT'"))
            .containsExactly("COMPLETED|246.67");
        assertThat(portal.rows("select count(*) from journey.touchpoint where type = 'ORDER_APPROVED' and outcome = 'COMPLETED'")).containsExactly("1");
        assertThat(portal.rows("select person_id, link from alerts.alert where message_key = 'lines-left-out'"))
            .containsExactly("2|/ordering/order?number=" + number);
        assertThat(portal.rows("select count(*) from alerts.letter l join alerts.alert a on a.id = l.alert_id where a.message_key = 'lines-left-out'"
            + " and l.body like '%IT-100001, IT-100005%Ya hay%'")).containsExactly("1");
    }

    @Test
    @DisplayName("ORD-22.2 the history says who left out what and why, also to whoever is asked next, who sees the smaller order")
    void tellsWhoIsAskedNext(Portal portal) {
        acts.directorApproves("50000");
        acts.keep(ApprovalActs.above("100", 2, ApprovalActs.DIRECTORS));
        String number = order(portal);
        assertThat(approve(portal, APPROVER, number, Set.of(2))).isInstanceOf(StillWaiting.class);
        ApprovalCaseRow next = waiting(portal, DIRECTOR);
        assertThat(next.lines()).extracting(line -> line.lineNo()).containsExactly(1, 3);
        assertThat(next.order().total()).isEqualByComparingTo("246.67");
        assertThat(next.since().changes()).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo("Ana Ruiz 3");
            assertThat(change.what().kind() + " " + change.what().partNumber() + " " + change.what().was() + " " + change.what().reason())
                .isEqualTo("LEFT_OUT IT-100003 5 Ya hay");
        });
        assertThat(portal.rows("select person_id from alerts.alert where message_key = 'approval-wanted' order by id")).containsExactly("3", "1");
        assertThat(approve(portal, DIRECTOR, number, Set.of(1))).isEqualTo(new Released(number));
        assertThat(portal.as(REQUESTER, () -> portal.get(ShowOrder.class).detail(number)).changes()).hasSize(2);
        assertThat(portal.rows("select count(*) from alerts.alert where message_key = 'lines-left-out'")).containsExactly("2");
        assertThat(cart(portal)).containsExactlyInAnyOrder("IT-100001 30", "IT-100003 5");
    }

    @Test
    @DisplayName("ORD-22.3 no reason, all lines, a line that is not there and an order changed meanwhile are refused, and nothing changes")
    void refuses(Portal portal) {
        String number = order(portal);
        assertThatThrownBy(() -> portal.as(APPROVER, () -> portal.get(ApproveLines.class).approve(
            new ApproveLines.Request(number, 0, Set.of(2), "  ", List.of(), false)))).isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> approve(portal, APPROVER, number, Set.of(1, 2, 3))).isInstanceOf(NothingApproved.class);
        assertThatThrownBy(() -> approve(portal, APPROVER, number, Set.of(2, 9))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(portal.rows(LINES)).containsExactly("1|30", "2|5", "3|2");
        change(portal, number, version(portal, number));
        assertThatThrownBy(() -> portal.as(APPROVER, () -> portal.get(ApproveLines.class).approve(
            new ApproveLines.Request(number, 0, Set.of(2), "Ya hay", List.of(), false)))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> portal.as(APPROVER, () -> portal.get(ApproveOrder.class).approve(
            new ApproveOrder.Request(number, 0, List.of(), false)))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(portal.rows(LINES)).containsExactly("1|10", "2|5", "3|2");
        assertThat(portal.rows(RESERVED)).containsExactly("11|10", "13|5", "15|2");
        assertThat(cart(portal)).isEmpty();
        assertThat(portal.rows("select reason from journey.touchpoint where type = 'ORDER_LINES_LEFT_OUT' and outcome = 'REJECTED' order by id"))
            .containsExactly("reason-missing", "nothing-approved", "changed-meanwhile", "changed-meanwhile");
        assertThat(acts.status(number)).isEqualTo("AWAITING_APPROVAL");
    }

    @Test
    @DisplayName("ORD-22.4 nobody decides about lines of an order of their own, of one above their limit whatever they leave out, or of another hospital")
    void refusesTheWrongPerson(Portal portal) {
        String number = order(portal);
        assertThatThrownBy(() -> approve(portal, SMALL_APPROVER, number, Set.of(1, 2))).isInstanceOf(ApprovalAboveLimit.class);
        assertThatThrownBy(() -> approve(portal, REQUESTER, number, Set.of(1))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> approve(portal, CatalogFixture.person(99, 2L, Persona.APPROVER), number, Set.of(1))).isInstanceOf(NoSuchRecord.class);
        portal.sql("update ordering.purchase_order set person_id = 3");
        assertThatThrownBy(() -> approve(portal, APPROVER, number, Set.of(1))).isInstanceOf(OwnOrder.class);
        assertThat(portal.rows(LINES)).hasSize(3);
    }

    @Test
    @DisplayName("ORD-22.1 what of the lines left out could not come back is said with the order, step by step")
    void saysWhatCouldNotComeBack(Portal portal) {
        acts.directorApproves("50000");
        acts.keep(ApprovalActs.above("100", 2, ApprovalActs.DIRECTORS));
        String number = order(portal);
        portal.sql("update catalog.article set status = 'WITHDRAWN' where id in (11, 13)");
        approve(portal, APPROVER, number, Set.of(2));
        approve(portal, DIRECTOR, number, Set.of(1));
        assertThat(portal.as(REQUESTER, () -> portal.get(ShowOrder.class).detail(number)).leftOut()).extracting(left -> left.partNumber() + " " + left.reason())
            .containsExactly("IT-100003 WITHDRAWN", "IT-100001 WITHDRAWN");
        assertThat(acts.status(number)).isEqualTo("SUBMITTED");
    }

    @RepeatedTest(3)
    @DisplayName("ORD-22.5 of two who decide at the same moment, one without a line, one does and the other is told; goods and contract are right")
    void decidesOneWay(Portal portal) throws Exception {
        portal.sql("update accounts.person set approval_limit = 50000 where id = 4");
        String number = order(portal);
        List<String> ends = ApprovalActs.atOnce(() -> end(() -> approve(portal, APPROVER, number, Set.of(1))),
            () -> end(() -> acts.approve(SMALL_APPROVER, number)));
        assertThat(ends).containsExactlyInAnyOrder("done", "told");
        boolean smaller = ends.get(0).equals("done");
        assertThat(portal.rows(RESERVED)).containsExactly(smaller ? "11|0" : "11|30", "13|5", "15|2");
        assertThat(portal.rows("select cast(sum(amount) as numeric(9,2)) from contracts.consumption")).containsExactly(smaller ? "0.00" : "240.00");
        assertThat(cart(portal)).hasSize(smaller ? 1 : 0);
    }

    @RepeatedTest(3)
    @DisplayName("ORD-22.5 of a buyer who changes an order and an approver who leaves lines out at the same moment one is told, and nothing is given back twice")
    void meetsItsBuyer(Portal portal) throws Exception {
        String number = order(portal);
        int seen = version(portal, number);
        List<String> ends = ApprovalActs.atOnce(() -> end(() -> {
            change(portal, number, seen);
            return null;
        }), () -> end(() -> approve(portal, APPROVER, number, Set.of(1))));
        assertThat(ends).contains("done");
        String gloves = portal.rows(LINES).stream().filter(line -> line.startsWith("1|")).map(line -> line.substring(2)).findFirst().orElse("0");
        assertThat(portal.rows(RESERVED)).containsExactly("11|" + gloves, "13|5", "15|2");
        assertThat(portal.rows("select cast(coalesce(sum(amount), 0) as integer) from contracts.consumption"))
            .containsExactly(Integer.toString(8 * Integer.parseInt(gloves)));
    }

    private interface Deed {
        Object done() throws Exception;
    }

    private static String end(Deed deed) throws Exception {
        try {
            deed.done();
            return "done";
        } catch (ChangedMeanwhile | OrderAlreadyDecided told) {
            return "told";
        }
    }

    private static String order(Portal portal) {
        put(portal, REQUESTER, "IT-100001", 30);
        put(portal, REQUESTER, "IT-100003", 5);
        put(portal, REQUESTER, "IT-100005", 2);
        return submit(portal, REQUESTER).number();
    }

    private static ApprovalResult approve(Portal portal, Actor by, String number, Set<Integer> leftOut) {
        return portal.as(by, () -> portal.get(ApproveLines.class).approve(
            new ApproveLines.Request(number, ApprovalActs.changes(portal, number), leftOut, " Ya hay ", List.of(), false)));
    }

    /** The buyer wants fewer gloves than on the page they look at. */
    private static void change(Portal portal, String number, int seen) {
        portal.as(REQUESTER, () -> portal.get(ChangeOrder.class).change(new ChangeOrder.Request(number, seen, Map.of(1, "10"), "OR-1", null)));
    }

    private static int version(Portal portal, String number) {
        return Integer.parseInt(portal.rows("select version from ordering.purchase_order where number = '" + number + "'").get(0));
    }

    private static ApprovalCaseRow waiting(Portal portal, Actor approver) {
        return portal.as(approver, () -> portal.get(ReadApprovals.class).waitingForMe()).get(0);
    }

    private static List<String> cart(Portal portal) {
        return portal.as(REQUESTER, () -> portal.get(ShowCart.class).cart()).lines().stream().map(line -> line.partNumber() + " " + line.quantity()).toList();
    }
}
