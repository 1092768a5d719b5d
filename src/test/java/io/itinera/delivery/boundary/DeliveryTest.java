package io.itinera.delivery.boundary;

import static io.itinera.delivery.DeliveryFixture.BUYER;
import static io.itinera.delivery.DeliveryFixture.OPERATIONS;
import static io.itinera.delivery.DeliveryFixture.OTHER_BUYER;
import static io.itinera.delivery.DeliveryFixture.REQUESTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.delivery.DeliveryFixture;
import io.itinera.delivery.control.DeliveryBrief;
import io.itinera.shared.AccountId;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.work.AccountBriefRow;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;

@WithDatabase
class DeliveryTest {
    @BeforeAll
    static void twoHospitals(Portal portal) {
        DeliveryFixture.twoHospitals(portal);
    }

    @Test
    @DisplayName("DEL-3 shipping moves order, stock and journey together")
    void shipsWithStockAndTouchpoint(Portal portal) {
        String order = DeliveryFixture.confirmedOrder(portal, 1, 1, "CONFIRMED");

        String shipment = portal.as(OPERATIONS, () -> portal.get(ShipOrder.class).ship(DeliveryFixture.everything(1)));

        assertThat(portal.rows("select status from ordering.purchase_order where id = 1")).containsExactly("SHIPPED");
        assertThat(portal.rows("select shipped from ordering.order_line where order_id = 1 order by line_no")).containsExactly("10", "4");
        assertThat(portal.rows("select count(*) from delivery.shipment_line l join delivery.shipment s on s.id = l.shipment_id"
            + " where s.number = '" + shipment + "'")).containsExactly("2");
        assertThat(portal.rows("select t.type, t.outcome, t.account_id, t.initiator, count(o.object_id) from journey.touchpoint t"
            + " join journey.touchpoint_object o on o.touchpoint_id = t.id where o.object_id in ('" + order + "', '" + shipment
            + "') group by t.id, t.type, t.outcome, t.account_id, t.initiator")).containsExactly("ORDER_SHIPPED|COMPLETED|1|SUPPLIER|2");
    }

    @Test
    @DisplayName("DEL-1 a refused shipment leaves nothing but its touchpoint")
    void refusesAndRollsBack(Portal portal) {
        DeliveryFixture.confirmedOrder(portal, 2, 1, "SUBMITTED");
        ShipOrder ship = portal.get(ShipOrder.class);

        assertThatThrownBy(() -> portal.as(OPERATIONS, () -> ship.ship(DeliveryFixture.everything(2))))
            .isInstanceOf(ShippingRefused.OrderNotConfirmed.class);
        assertThatThrownBy(() -> portal.as(BUYER, () -> ship.ship(DeliveryFixture.everything(2)))).isInstanceOf(NotPermitted.class);

        assertThat(portal.rows("select * from delivery.shipment where order_id = 2")).isEmpty();
        assertThat(portal.rows("select outcome, reason from journey.touchpoint where type = 'ORDER_SHIPPED' and outcome = 'REJECTED' order by reason"))
            .containsExactly("REJECTED|confirm-before-shipping", "REJECTED|not-permitted");
    }

    @Test
    @DisplayName("DEL-4 DEL-5 DEL-6 the hospital counts once, short deliveries are told, what was kept can go back")
    void receivesShortAndReturns(Portal portal) {
        DeliveryFixture.confirmedOrder(portal, 3, 1, "CONFIRMED");
        String shipment = portal.as(OPERATIONS, () -> portal.get(ShipOrder.class).ship(DeliveryFixture.everything(3)));
        List<ShipmentLineRow> lines = portal.as(BUYER, () -> portal.get(FindShipments.class)
            .lines(portal.get(FindShipments.class).shipment(shipment).id()));
        ConfirmReceipt confirm = portal.get(ConfirmReceipt.class);
        ConfirmReceipt.Request oneMissing = new ConfirmReceipt.Request(shipment, lines.stream()
            .map(line -> new ConfirmReceipt.Line(line.id(), line.lineNo() == 1 ? 9 : line.quantity())).toList());

        assertThatThrownBy(() -> portal.as(OTHER_BUYER, () -> confirm.confirm(oneMissing))).isInstanceOf(NoSuchRecord.class);
        portal.as(REQUESTER, () -> confirm.confirm(oneMissing));
        assertThatThrownBy(() -> portal.as(BUYER, () -> confirm.confirm(oneMissing))).isInstanceOf(ReceiptRefused.AlreadyReceived.class);

        assertThat(portal.rows("select received from ordering.order_line where order_id = 3 order by line_no")).containsExactly("9", "4");
        assertThat(portal.rows("select outcome, reason from journey.touchpoint where type = 'RECEIPT_CONFIRMED' and outcome = 'COMPLETED'"))
            .containsExactly("COMPLETED|short-delivery");
        ReturnGoods returns = portal.get(ReturnGoods.class);
        portal.as(BUYER, () -> returns.giveBack(new ReturnGoods.Request(shipment, lines.get(0).id(), 9, "Embalaje dañado")));
        assertThatThrownBy(() -> portal.as(BUYER, () -> returns.giveBack(
            new ReturnGoods.Request(shipment, lines.get(0).id(), 1, "Otro")))).isInstanceOf(ReturnRefused.MoreThanReceived.class);
        assertThat(portal.rows("select number, quantity, reason from delivery.goods_return")).hasSize(1);
    }

    @Test
    @DisplayName("DEL-8 a delivery is recorded once, and late is a reason")
    void recordsDeliveryOnce(Portal portal) {
        DeliveryFixture.confirmedOrder(portal, 4, 2, "CONFIRMED");
        portal.sql("update ordering.order_line set promised_on = date '2026-01-02' where order_id = 4");
        String shipment = portal.as(OPERATIONS, () -> portal.get(ShipOrder.class).ship(DeliveryFixture.everything(4)));
        RecordDelivery deliver = portal.get(RecordDelivery.class);

        portal.as(OPERATIONS, () -> deliver.record(shipment));
        assertThatThrownBy(() -> portal.as(OPERATIONS, () -> deliver.record(shipment))).isInstanceOf(AlreadyDelivered.class);

        assertThat(portal.rows("select reason from journey.touchpoint where type = 'ORDER_DELIVERED'"))
            .containsExactlyInAnyOrder("late-delivery", "already-delivered");
    }

    @Test
    @DisplayName("DEL-5.1 of each hospital a few late orders and short lines are told, however many another one has, the worst first")
    void tellsOfEachHospital(Portal portal) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 90; i++) {
            DeliveryFixture.confirmedOrder(portal, 100 + i, i < 88 ? 1 : 2, "CONFIRMED");
            String late = "2026-0" + (i < 88 ? 1 : 3) + "-" + (10 + i % 10);
            lines.append("update ordering.order_line set promised_on = date '").append(late).append("' where order_id = ").append(100 + i)
                .append(";\ninsert into delivery.shipment (id, number, order_id, account_id, carrier, shipped_at, received_at, version) values (")
                .append(-i - 1).append(", 'S-").append(i).append("', ").append(100 + i).append(", ").append(i < 88 ? 1 : 2).append(", 'X', current_timestamp, ")
                .append("current_timestamp - interval '").append(i).append("' minute, 1);\ninsert into delivery.shipment_line (id, shipment_id, order_line_id,")
                .append(" quantity, lot, received) values (").append(-i - 1).append(", ").append(-i - 1).append(", ").append((100 + i) * 10 + 1)
                .append(", 5, 'L', 4);\n");
        }
        portal.sql(lines.toString());

        Map<AccountId, List<AccountBriefRow>> briefs = portal.as(OPERATIONS, () -> portal.get(DeliveryBrief.class)
            .briefs(OPERATIONS, List.of(new AccountId(1), new AccountId(2))));

        assertThat(briefs.get(new AccountId(1))).extracting(AccountBriefRow::kind).containsOnly("late-order", "short").hasSize(10);
        assertThat(briefs.get(new AccountId(1)).get(0).on()).isEqualTo("2026-01-10");
        assertThat(briefs.get(new AccountId(2))).filteredOn(row -> row.on() != null && row.kind().equals("late-order") && row.on().getMonthValue() == 3)
            .hasSize(2);
        assertThat(briefs.get(new AccountId(2))).filteredOn(row -> row.kind().equals("short")).hasSize(2);
        portal.sql("delete from delivery.shipment_line where id < 0;\ndelete from delivery.shipment where id < 0;\ndelete from ordering.order_line where order_id >= 100;\n"
            + "delete from ordering.purchase_order where id >= 100");
    }

    @Test
    @DisplayName("DEL-7 the work list shows where orders wait, within its budget of statements")
    void listsWork(Portal portal) {
        String order = DeliveryFixture.confirmedOrder(portal, 5, 2, "SUBMITTED");
        FindWork work = portal.get(FindWork.class);
        WorkQuery query = new WorkQuery(WorkStage.CONFIRM, "del mar", null, "-total", 1, 20);

        int statements = portal.statements(() -> portal.as(OPERATIONS, () -> {
            assertThat(work.counts(query).of(WorkStage.CONFIRM)).isEqualTo(1);
            assertThat(work.orders(query)).extracting(OrderToServe::number).containsExactly(order);
        }));

        assertThat(statements).isLessThanOrEqualTo(3);
        assertThat(portal.as(OPERATIONS, () -> work.orders(new WorkQuery(WorkStage.CONFIRM, "100%", null, "'; drop", 1, 20)))).isEmpty();
        assertThatThrownBy(() -> portal.as(BUYER, () -> work.orders(query))).isInstanceOf(NotPermitted.class);
    }
}
