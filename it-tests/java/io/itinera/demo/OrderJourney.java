package io.itinera.demo;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Invoice;
import io.itinera.demo.Model.Order;
import io.itinera.demo.Model.Parcel;
import io.itinera.demo.Model.Person;
import io.itinera.demo.Model.Return;
import io.itinera.demo.Model.Shipment;
import java.time.Instant;

/** Everything that happened about one order, from the visit that made it to its payment. */
final class OrderJourney {

    private final Trail trail;
    private final Surveys surveys;
    private final Desk desk;
    private final Order order;
    private final Order earlier;
    private final Dice dice;

    OrderJourney(Journeys journeys, Order order, Order earlier) {
        this.trail = journeys.trail();
        this.surveys = journeys.surveys();
        this.desk = journeys.desk();
        this.order = order;
        this.earlier = earlier;
        this.dice = Dice.of("journey", order.key);
    }

    void tell() {
        buy();
        if (order.cancelled != null) {
            cancel();
            return;
        }
        approve();
        if (order.confirmed != null) {
            Step confirmed = supplier("ORDER_CONFIRMED", order.confirmed).about("ORDER", order.number()).worth(order.total());
            confirmed.reason = order.lines.stream().anyMatch(l -> l.cancelled > 0) ? "changed" : null;
        }
        order.shipments.forEach(this::ship);
        follow();
    }

    private void buy() {
        Visit visit = new Visit(order.person, dice);
        if (order.quote == null) {
            fill(visit);
        } else {
            takeQuote(visit);
        }
        Step submitted = visit.act("ORDER_SUBMITTED", 35).about("ORDER", order.number()).related("CART", order.id).worth(order.total());
        if (order.approval) {
            visit.act("APPROVAL_REQUESTED", 0).about("ORDER", order.number()).worth(order.total()).duration = null;
        }
        if (dice.chance(0.3)) {
            visit.page("ORDER_VIEWED", 3).about("ORDER", order.number());
        }
        if (dice.chance(0.12)) {
            visit.act("SIGNED_OUT", 20);
        }
        visit.happen(submitted, order.submitted, trail);
        order.pain = visit.pain;
        surveys.mayAsk(new Surveys.Occasion("CES", "ORDER_SUBMITTED", visit, order.submitted).about("ORDER", order.number()));
        if (visit.pain > 0.9 && dice.chance(0.22)) {
            call(order.person, Times.officeLater(order.submitted, dice.skewed(0.6, 0.7), dice));
        }
    }

    private void fill(Visit visit) {
        BuyingVisit buying = new BuyingVisit(visit, order.id);
        buying.arrive();
        if (earlier != null && dice.chance(0.22)) {
            buying.repeat(earlier, order.total());
        } else {
            buying.fill(order.lines, 3);
        }
        buying.checkOut(order.lines);
    }

    private void takeQuote(Visit visit) {
        visit.signIn();
        visit.page("QUOTES_VIEWED", 8).about("PAGE", "/ordering/quotes");
        visit.act("QUOTE_ACCEPTED", 60).about("QUOTE", QuoteDemand.number(order.quote)).related("ORDER", order.number()).worth(order.total());
    }

    private void call(Person person, Instant at) {
        Step call = new Step("SUPPORT_CALLED", order.account).about("ORDER", order.number()).from("PHONE", "CUSTOMER");
        call.who = person;
        call.duration = dice.between(3, 16) * 60_000;
        trail.add(call, at);
    }

    private void cancel() {
        Visit visit = new Visit(order.person, dice);
        visit.signIn();
        visit.page("ORDERS_VIEWED", 4).about("PAGE", "/ordering/orders");
        visit.page("ORDER_VIEWED", 6).about("ORDER", order.number());
        Step cancelled = visit.act("ORDER_CANCELLED", 12).about("ORDER", order.number()).worth(order.total());
        visit.happen(cancelled, order.cancelled, trail);
    }

    private void approve() {
        if (order.decided == null) {
            return;
        }
        Visit visit = new Visit(order.approver, dice);
        visit.signIn();
        visit.page("APPROVALS_VIEWED", 3).about("PAGE", "/ordering/approvals");
        visit.page("ORDER_VIEWED", 8).about("ORDER", order.number());
        Step decided = visit.act(order.status.equals("REJECTED") ? "ORDER_REJECTED" : "ORDER_APPROVED", 30)
            .about("ORDER", order.number()).worth(order.total());
        visit.happen(decided, order.decided, trail);
    }

    private Step supplier(String type, Instant at) {
        return trail.add(desk.step(type, order.account, at), at);
    }

    private void ship(Shipment shipment) {
        supplier("ORDER_SHIPPED", shipment.shipped).about("ORDER", order.number()).related("SHIPMENT", shipment.number());
        if (shipment.delivered != null) {
            Step delivered = new Step("ORDER_DELIVERED", order.account).from("API", "SUPPLIER");
            delivered.about("ORDER", order.number()).related("SHIPMENT", shipment.number());
            delivered.reason = late(shipment) ? "late-delivery" : null;
            trail.add(delivered, shipment.delivered);
        }
        if (shipment.received != null) {
            receive(shipment);
        }
        if (shipment.invoice != null) {
            bill(shipment.invoice);
        }
    }

    private static boolean late(Shipment shipment) {
        return Times.day(shipment.delivered).isAfter(shipment.parcels.get(0).line.promised);
    }

    private void receive(Shipment shipment) {
        Visit visit = new Visit(shipment.receivedBy, dice);
        visit.signIn();
        visit.page("ORDER_VIEWED", 7).about("ORDER", order.number());
        Step received = visit.act("RECEIPT_CONFIRMED", 40).about("ORDER", order.number()).related("SHIPMENT", shipment.number());
        boolean missing = shipment.parcels.stream().anyMatch((Parcel p) -> p.received < p.quantity);
        received.reason = missing ? "short-delivery" : null;
        if (late(shipment)) {
            visit.hurt(1.5, "late");
        }
        if (missing || order.shortDelivery) {
            visit.hurt(1.2, "short");
        }
        visit.happen(received, shipment.received, trail);
        surveys.mayAsk(new Surveys.Occasion("CSAT", "RECEIPT_CONFIRMED", visit, shipment.received).about("ORDER", order.number()));
        if (visit.pain > 1 && dice.chance(0.3)) {
            call(shipment.receivedBy, Times.officeLater(shipment.received, dice.skewed(1.5, 0.8), dice));
        }
    }

    /** Who waits for a late delivery looks again and again, and then phones. */
    private void follow() {
        boolean late = order.shipments.stream().anyMatch(s -> s.delivered != null && late(s));
        if (order.confirmed == null || !late && !dice.chance(0.1)) {
            return;
        }
        Instant until = order.shipments.isEmpty() ? Times.NOW : order.shipments.get(order.shipments.size() - 1).shipped;
        int times = late ? dice.between(1, 3) : 1;
        Instant at = order.confirmed;
        for (int i = 0; i < times; i++) {
            at = Times.officeLater(at, dice.skewed(11, 0.6), dice);
            if (at.isBefore(until)) {
                Visit visit = new Visit(order.person, dice);
                visit.signIn();
                visit.page("ORDERS_VIEWED", 4).about("PAGE", "/ordering/orders");
                visit.happen(visit.page("ORDER_VIEWED", 7).about("ORDER", order.number()), at, trail);
            }
        }
        if (late && dice.chance(0.3)) {
            call(order.person, Times.officeLater(at, dice.skewed(2, 0.8), dice));
        }
    }

    private void bill(Invoice invoice) {
        supplier("INVOICE_ISSUED", invoice.issued).about("INVOICE", invoice.number()).related("ORDER", order.number()).worth(invoice.total());
        if (invoice.paid != null) {
            supplier("PAYMENT_RECORDED", invoice.paid).about("INVOICE", invoice.number()).related("ORDER", order.number()).worth(invoice.total());
        }
        if (!dice.chance(0.42)) {
            return;
        }
        Visit visit = new Visit(dice.pick(order.account.those("PURCHASING_DIRECTOR")), dice);
        visit.signIn();
        visit.page("INVOICES_VIEWED", 4).about("PAGE", "/billing/invoices");
        Step viewed = visit.page("INVOICE_VIEWED", 9).about("INVOICE", invoice.number()).related("ORDER", order.number());
        if (dice.chance(0.4)) {
            visit.act("INVOICE_DOWNLOADED", 12).about("INVOICE", invoice.number());
        }
        if (order.reference == null && dice.chance(0.5)) {
            visit.hurt(0.8, "invoice");
        }
        Instant at = Times.officeLater(invoice.issued, dice.skewed(22, 0.8), dice);
        visit.happen(viewed, at, trail);
        surveys.mayAsk(new Surveys.Occasion("CSAT", "INVOICE_VIEWED", visit, at).about("INVOICE", invoice.number()));
    }

    static void giveBack(Return back, Trail trail) {
        Account account = back.account;
        Dice dice = Dice.of("return", account.code, back.id);
        Visit visit = new Visit(back.order.person, dice);
        visit.signIn();
        visit.page("ORDER_VIEWED", 6).about("ORDER", back.order.number());
        Step returned = visit.act("GOODS_RETURNED", 45).about("ORDER", back.order.number()).related("RETURN", back.number())
            .related("PRODUCT", back.line.article.part).worth(back.quantity * back.line.price);
        visit.happen(returned, back.at, trail);
    }
}
