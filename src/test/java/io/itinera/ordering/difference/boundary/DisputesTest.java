package io.itinera.ordering.difference.boundary;

import static io.itinera.delivery.DeliveryFixture.BUYER;
import static io.itinera.delivery.DeliveryFixture.OPERATIONS;
import static io.itinera.delivery.DeliveryFixture.OTHER_BUYER;
import static io.itinera.delivery.DeliveryFixture.REQUESTER;
import static io.itinera.ordering.difference.DifferenceFixture.aShortOrder;
import static io.itinera.ordering.difference.DifferenceFixture.difference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.ordering.difference.DifferenceFixture;
import io.itinera.ordering.difference.control.DifferenceData;
import io.itinera.ordering.difference.control.DisputesToSettle;
import io.itinera.shared.Actor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.privacy.Subject;
import io.itinera.shared.work.WorkRow;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class DisputesTest {
    private static final String SHORT = "QUANTITY_DELIVERED";

    @BeforeAll
    static void hospitals(Portal portal) {
        DifferenceFixture.hospitals(portal);
    }

    @Test
    @DisplayName("ORD-11.4 a dispute has a reason, is found by operations, answered with a sentence, told, and then accepted")
    void disputesAndSettles(Portal portal) {
        String number = aShortOrder(portal, 7, 1);
        DifferenceRow row = difference(portal, BUYER, number, SHORT);
        assertThatThrownBy(() -> dispute(portal, BUYER, number, row, "  ")).isInstanceOf(DisputeReasonMissing.class);
        dispute(portal, BUYER, number, row, " Faltan dos cajas ");

        assertThatThrownBy(() -> portal.as(BUYER, () -> portal.get(FindDisputes.class).ofOrder(number))).isInstanceOf(NotPermitted.class);
        DisputeRow waiting = portal.as(OPERATIONS, () -> portal.get(FindDisputes.class).ofOrder(number)).get(0);
        assertThat(waiting.reason()).isEqualTo("Faltan dos cajas");
        assertThat(waiting.arguments()).containsExactly(10, 8, 2);
        assertThat(portal.as(OPERATIONS, () -> portal.get(DisputesToSettle.class).waitingFor(OPERATIONS))).extracting(WorkRow::link)
            .contains("/delivery/serve?number=" + number);
        assertThat(portal.as(BUYER, () -> portal.get(DisputesToSettle.class).waitingFor(BUYER))).isEmpty();
        assertThatThrownBy(() -> settle(portal, BUYER, number, waiting, "No")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> settle(portal, OPERATIONS, number, waiting, "")).isInstanceOf(AnswerMissing.class);
        settle(portal, OPERATIONS, number, waiting, "Salen mañana");
        assertThatThrownBy(() -> settle(portal, OPERATIONS, number, waiting, "Otra vez")).isInstanceOf(NoOpenDispute.class);
        assertThatThrownBy(() -> withdraw(portal, BUYER, number, waiting.ids())).isInstanceOf(NoOpenDispute.class);

        DifferenceRow answered = difference(portal, BUYER, number, SHORT);
        assertThat(answered.state()).isEqualTo("SETTLED");
        assertThat(answered.isToDecide()).isTrue();
        assertThat(answered.decision().answer()).isEqualTo("Salen mañana");
        assertThat(portal.rows("select count(*) from alerts.alert where person_id = 1 and fact like 'dispute-settled:" + number + "%'"))
            .containsExactly("1");
        dispute(portal, BUYER, number, answered, "No han salido");
        assertThat(difference(portal, BUYER, number, SHORT).decision().answer()).isNull();
        settle(portal, OPERATIONS, number, portal.as(OPERATIONS, () -> portal.get(FindDisputes.class).ofOrder(number)).get(0), "Abonado");
        accept(portal, BUYER, number, difference(portal, BUYER, number, SHORT));
        assertThat(difference(portal, BUYER, number, SHORT).state()).isEqualTo("ACCEPTED");
        assertThat(portal.rows("select count(*) from alerts.alert where person_id = 1 and fact like 'dispute-settled:" + number + "%'"))
            .as("each answer is told").containsExactly("2");
        assertThat(portal.rows("select t.type, t.outcome, t.reason, t.initiator from journey.touchpoint t join journey.touchpoint_object o"
            + " on o.touchpoint_id = t.id where o.object_id = '" + number + "' and t.type like 'DISPUTE%' and t.outcome = 'REJECTED'"
            + " and t.account_id is null order by t.id")).contains("DISPUTE_SETTLED|REJECTED|answer-missing|SUPPLIER");
    }

    @Test
    @DisplayName("ORD-11.4 a dispute is withdrawn, and the difference stands open again")
    void withdraws(Portal portal) {
        String number = aShortOrder(portal, 8, 1);
        dispute(portal, BUYER, number, difference(portal, BUYER, number, SHORT), "Faltan");
        DifferenceRow disputed = difference(portal, BUYER, number, SHORT);
        assertThatThrownBy(() -> accept(portal, BUYER, number, disputed)).isInstanceOf(DifferenceAlreadyDecided.class);
        withdraw(portal, REQUESTER, number, disputed.ids());
        assertThat(difference(portal, BUYER, number, SHORT).state()).isEqualTo("OPEN");
        assertThat(portal.as(OPERATIONS, () -> portal.get(FindDisputes.class).ofOrder(number))).isEmpty();
        accept(portal, BUYER, number, difference(portal, BUYER, number, SHORT));
        assertThat(portal.rows("select state, disputed from ordering.difference_decision where order_id = 8")).containsExactly("ACCEPTED|false");
    }

    @Test
    @DisplayName("ORD-11.4 whoever reads an invoice is told what of it is disputed until the supplier answered; how the goods came is the order's, and other hospitals learn nothing")
    void tellsWhatOfAnInvoiceIsDisputed(Portal portal) {
        String number = aShortOrder(portal, 15, 1);
        DifferenceFixture.invoice(portal, portal.rows("select number from delivery.shipment where order_id = 15").get(0));
        portal.sql("update billing.invoice_line set unit_price = 1.1 where order_line_id = (select id from ordering.order_line"
            + " where order_id = 15 and line_no = 1)");
        long line = Long.parseLong(portal.rows("select id from ordering.order_line where order_id = 15 and line_no = 1").get(0));
        long other = Long.parseLong(portal.rows("select id from ordering.order_line where order_id = 15 and line_no = 2").get(0));
        dispute(portal, BUYER, number, difference(portal, BUYER, number, SHORT), "Faltan dos");
        dispute(portal, BUYER, number, difference(portal, BUYER, number, "PRICE_INVOICED"), "Otro precio");

        for (Actor reader : List.of(BUYER, OPERATIONS)) {
            assertThat(ofInvoice(portal, reader, number, line)).extracting(DisputeRow::kind, DisputeRow::reason)
                .containsExactly(tuple("PRICE_INVOICED", "Otro precio"));
            assertThat(ofInvoice(portal, reader, number, other)).isEmpty();
        }
        assertThatThrownBy(() -> ofInvoice(portal, OTHER_BUYER, number, line)).isInstanceOf(NoSuchRecord.class);
        assertThat(portal.as(OTHER_BUYER, () -> portal.get(FindDisputes.class).ofInvoice(OTHER_BUYER.account(), number, Set.of(line))))
            .as("by the number alone").isEmpty();
        settle(portal, OPERATIONS, number, ofInvoice(portal, OPERATIONS, number, line).get(0), "Abonado");
        assertThat(ofInvoice(portal, BUYER, number, line)).isEmpty();
    }

    @Test
    @DisplayName("ORD-11.8 people take along what they decided and answered; erased, their words go and the decisions stay")
    void letsGoOfWords(Portal portal) {
        String number = aShortOrder(portal, 14, 1);
        dispute(portal, REQUESTER, number, difference(portal, REQUESTER, number, SHORT), "Faltan dos");
        settle(portal, OPERATIONS, number, portal.as(OPERATIONS, () -> portal.get(FindDisputes.class).ofOrder(number)).get(0), "Abonadas");
        DifferenceData data = portal.get(DifferenceData.class);
        Subject requester = new Subject(REQUESTER.person(), REQUESTER.pseudonym(), REQUESTER.account(), "Rosa", "Vega", "rosa@demo.example");
        Subject operator = new Subject(OPERATIONS.person(), OPERATIONS.pseudonym(), null, "Olga", "Sanz", "olga@demo.example");
        List<Object> told = new ArrayList<>();
        portal.inTransaction(em -> {
            data.tell(requester, row -> told.add(row.get("number") + " " + row.get("reason") + " " + row.get("answer")));
            data.tell(operator, row -> told.add(row.get("number") + " " + row.get("reason") + " " + row.get("answer")));
        });
        assertThat(told).contains(number + " Faltan dos null", number + " null Abonadas");

        portal.inTransaction(em -> {
            assertThat(data.forget(requester).kept()).isTrue();
            data.forget(operator);
        });
        assertThat(portal.rows("select state, disputed, reason, answer from ordering.difference_decision where order_id = 14"))
            .containsExactly("SETTLED|true|null|null");
    }

    private static List<DisputeRow> ofInvoice(Portal portal, Actor reader, String number, long line) {
        return portal.as(reader, () -> portal.get(FindDisputes.class).ofInvoice(BUYER.account(), number, Set.of(line)));
    }

    private static void accept(Portal portal, Actor by, String number, DifferenceRow row) {
        portal.as(by, () -> portal.get(AcceptDifference.class).accept(row.choice(number)));
    }

    private static void dispute(Portal portal, Actor by, String number, DifferenceRow row, String reason) {
        portal.as(by, () -> portal.get(DisputeDifference.class).dispute(row.choice(number), reason));
    }

    private static void withdraw(Portal portal, Actor by, String number, List<Long> ids) {
        portal.as(by, () -> portal.get(WithdrawDispute.class).withdraw(number, ids));
    }

    private static void settle(Portal portal, Actor by, String number, DisputeRow row, String answer) {
        portal.as(by, () -> portal.get(SettleDispute.class).settle(number, row.ids(), answer));
    }
}
