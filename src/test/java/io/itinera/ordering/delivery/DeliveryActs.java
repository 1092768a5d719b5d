package io.itinera.ordering.delivery;

import static io.itinera.ordering.OrderingFixture.COST_CENTRE;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static io.itinera.ordering.OrderingFixture.SITE;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.OrderingFixture.submit;

import io.itinera.catalog.CatalogFixture;
import io.itinera.delivery.boundary.ShipOrder;
import io.itinera.ordering.boundary.CartRow;
import io.itinera.ordering.boundary.Chosen;
import io.itinera.ordering.boundary.ConfirmOrder;
import io.itinera.ordering.boundary.HistoryQuery;
import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.boundary.ShowOrder;
import io.itinera.ordering.boundary.SubmitOrder;
import io.itinera.ordering.boundary.TrackOrders;
import io.itinera.ordering.delivery.boundary.ChooseCartDelivery;
import io.itinera.ordering.delivery.boundary.ChooseOrderDelivery;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.testing.Portal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people do with carts and orders that come complete, and what they see of them. */
final class DeliveryActs {
    private DeliveryActs() {
    }

    static void fill(Portal portal, Actor buyer) {
        put(portal, buyer, "IT-100001", 10);
        put(portal, buyer, "IT-100003", 5);
    }

    /** The number of an order that is with the supplier and goes complete. */
    static String complete(Portal portal) {
        fill(portal, DIRECTOR);
        tick(portal, DIRECTOR, true);
        return submit(portal, DIRECTOR).number();
    }

    static String confirmed(Portal portal, String number) {
        portal.as(OPERATIONS, () -> portal.get(ConfirmOrder.class).confirm(new ConfirmOrder.Request(number, List.of())));
        return number;
    }

    static void confirm(Portal portal, String number, int catheters, ConfirmOrder.Rest rest) {
        portal.as(OPERATIONS, () -> portal.get(ConfirmOrder.class).confirm(new ConfirmOrder.Request(number,
            List.of(new ConfirmOrder.Line(lines(portal, number).get(1).id(), catheters, CompleteOrdersTest.LAST, rest)))));
    }

    static CartRow cart(Portal portal, Actor buyer) {
        return portal.as(buyer, () -> portal.get(ShowCart.class).cart());
    }

    static Chosen tick(Portal portal, Actor buyer, boolean completeOnly) {
        return portal.as(buyer, () -> portal.get(ChooseCartDelivery.class).choose(portal.get(ShowCart.class).cart().id(), completeOnly));
    }

    static Chosen choose(Portal portal, Actor who, String number, boolean completeOnly) {
        return portal.as(who, () -> portal.get(ChooseOrderDelivery.class).choose(number, completeOnly));
    }

    static boolean isMade(Portal portal, String number) {
        try {
            return choose(portal, DIRECTOR, number, false) instanceof Chosen.Made;
        } catch (ChangedMeanwhile second) {
            return false;
        }
    }

    static void order(Portal portal, CartRow seen, boolean ticked) {
        portal.as(DIRECTOR, () -> portal.get(SubmitOrder.class).submit(new SubmitOrder.Request(seen.id(), null, COST_CENTRE, SITE, null, false,
            new SubmitOrder.Seen(seen.version(), seen.total(), seen.promised(), false, ticked))));
    }

    static List<OrderLineRow> lines(Portal portal, String number) {
        return portal.as(DIRECTOR, () -> portal.get(ShowOrder.class).detail(number)).lines();
    }

    static List<LocalDate> days(Portal portal, String number) {
        return lines(portal, number).stream().map(OrderLineRow::promisedOn).toList();
    }

    static List<String> late(Portal portal) {
        return portal.as(DIRECTOR, () -> portal.get(TrackOrders.class).history(new HistoryQuery(HistoryQuery.LATE, null, null, null, null, 1, 20)))
            .rows().stream().map(row -> row.number()).toList();
    }

    static List<Long> lateLines(Portal portal) {
        return portal.as(DIRECTOR, () -> portal.get(TrackOrders.class).history(new HistoryQuery(null, null, null, null, null, 1, 20)))
            .rows().stream().map(row -> row.lateLines()).toList();
    }

    /** Everything is on hand by then. @param pieces by number of the line, from one lot */
    static void ship(Portal portal, String number, Map<Integer, Integer> pieces) {
        portal.sql("update catalog.stock set on_hand = 100 where article_id = " + CatalogFixture.CATHETER);
        List<ShipOrder.Line> sent = new ArrayList<>();
        lines(portal, number).stream().filter(line -> pieces.containsKey(line.lineNo()))
            .forEach(line -> sent.add(new ShipOrder.Line(line.id(), pieces.get(line.lineNo()), "LOT-1", LocalDate.parse("2028-01-31"))));
        portal.as(OPERATIONS, () -> portal.get(ShipOrder.class).ship(new ShipOrder.Request(number, "Mensajería", null, sent)));
    }
}
