package io.itinera.ordering.difference;

import static io.itinera.delivery.DeliveryFixture.BUYER;
import static io.itinera.delivery.DeliveryFixture.OPERATIONS;

import io.itinera.billing.boundary.IssueInvoice;
import io.itinera.delivery.DeliveryFixture;
import io.itinera.delivery.boundary.ConfirmReceipt;
import io.itinera.delivery.boundary.FindShipments;
import io.itinera.delivery.boundary.ShipOrder;
import io.itinera.delivery.boundary.ShipmentLineRow;
import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.TrackOrders;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.difference.boundary.CompareOrder;
import io.itinera.ordering.difference.boundary.ComparedOrder;
import io.itinera.ordering.difference.boundary.DifferenceRow;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import java.util.List;

/** Orders of two hospitals that come as ordered or otherwise, and what their people see of that. */
public final class DifferenceFixture {
    private DifferenceFixture() {
    }

    /** Two hospitals with the supplier's people who answer. */
    public static void hospitals(Portal portal) {
        DeliveryFixture.twoHospitals(portal);
        portal.sql("update catalog.stock set on_hand = 10000");
        portal.sql("insert into accounts.person (id, account_id, given_name, family_name, email, password_hash, persona, pseudonym, language,"
            + " time_zone, active, version) values (3, null, 'Olga', 'Sanz', 'olga@demo.example', '-', 'OPERATIONS',"
            + " '00000000-0000-0000-0000-000000000003', 'es', 'Europe/Madrid', true, 1);\n"
            + "insert into accounts.person (id, account_id, given_name, family_name, email, password_hash, persona, pseudonym, language,"
            + " time_zone, active, version) values (4, 1, 'Rosa', 'Vega', 'rosa@demo.example', '-', 'REQUESTER',"
            + " '00000000-0000-0000-0000-000000000004', 'es', 'Europe/Madrid', true, 1);\n");
    }

    /** Everything of the order leaves the house. @return the number of the shipment */
    public static String ship(Portal portal, long order) {
        return portal.as(OPERATIONS, () -> portal.get(ShipOrder.class).ship(DeliveryFixture.everything(order)));
    }

    /** The hospital counts a shipment. @param missing pieces of its first line */
    public static void count(Portal portal, String shipment, int missing) {
        Actor hospital = portal.rows("select account_id from delivery.shipment where number = '" + shipment + "'").get(0).equals("1")
            ? BUYER : DeliveryFixture.OTHER_BUYER;
        FindShipments find = portal.get(FindShipments.class);
        List<ShipmentLineRow> lines = portal.as(hospital, () -> find.lines(find.shipment(shipment).id()));
        portal.as(hospital, () -> portal.get(ConfirmReceipt.class).confirm(new ConfirmReceipt.Request(shipment, lines.stream()
            .map(line -> new ConfirmReceipt.Line(line.id(), line.quantity() - (line.lineNo() == 1 ? missing : 0))).toList())));
    }

    public static void invoice(Portal portal, String shipment) {
        portal.as(OPERATIONS, () -> portal.get(IssueInvoice.class).issue(shipment));
    }

    /** The number of a confirmed order of 10 bandages and 4 catheters of which 2 bandages were missing when it was counted. */
    public static String aShortOrder(Portal portal, long order, long account) {
        String number = DeliveryFixture.confirmedOrder(portal, order, account, "CONFIRMED");
        count(portal, ship(portal, order), 2);
        return number;
    }

    public static ComparedOrder compared(Portal portal, Actor asking, String number) {
        TrackOrders orders = portal.get(TrackOrders.class);
        return portal.as(asking, () -> {
            OrderRow order = orders.order(number);
            List<OrderLineRow> lines = orders.lines(order.id());
            return portal.get(CompareOrder.class).compare(order, lines);
        });
    }

    /** The one difference of the order of that kind. */
    public static DifferenceRow difference(Portal portal, Actor asking, String number, String kind) {
        return compared(portal, asking, number).differences().stream().filter(row -> row.kind().equals(kind)).findFirst().orElseThrow();
    }
}
