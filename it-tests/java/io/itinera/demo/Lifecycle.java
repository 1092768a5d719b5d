package io.itinera.demo;

import io.itinera.demo.Model.Line;
import io.itinera.demo.Model.Order;
import io.itinera.demo.Model.Parcel;
import io.itinera.demo.Model.Person;
import io.itinera.demo.Model.Shipment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Leads an order from submission to receipt, as far as the calendar allows, and keeps every quantity in step. */
final class Lifecycle {

    private static final List<String> REFUSED = List.of("Supera el presupuesto del trimestre", "Hay existencias en el almacén central",
        "Pedir primero por el contrato vigente", "Falta la justificación del servicio", "Cantidad excesiva para el consumo habitual");
    private static final List<String> CARRIERS = List.of("Transporte Sanitario Norte", "Mensajería Ibérica", "Logística Clínica", "Reparto Express 24");

    /** Working days between what goes with an order and what goes elsewhere. */
    private static final int PART_DAYS = 5;

    private final Order order;
    private final Dice dice;
    private final Billing billing;

    Lifecycle(Order order, Billing billing) {
        this.order = order;
        this.billing = billing;
        this.dice = Dice.of("life", order.key);
    }

    void run() {
        order.approval = order.total() > order.person.orderLimit;
        if (order.cancelled != null) {
            order.status = "CANCELLED";
            order.approval = false;
            order.lines.forEach(l -> l.cancelled = l.quantity);
        } else if (approved() && confirmed()) {
            ship();
        }
    }

    private boolean approved() {
        if (!order.approval) {
            return true;
        }
        List<Person> able = order.account.those("APPROVER").stream().filter(p -> p.approvalLimit >= order.total()).toList();
        order.status = "AWAITING_APPROVAL";
        Instant decided = Times.officeLater(order.submitted, Math.min(60, dice.skewed(3.5, 0.9)), dice);
        if (order.fate.equals("AWAITING") || decided.isAfter(Times.NOW) || able.isEmpty()) {
            return false;
        }
        order.approver = order.account.id == 1 ? able.get(0) : dice.pick(able);
        order.decided = decided;
        if (order.fate.equals("REJECTED") || order.fate.isEmpty() && dice.chance(0.045)) {
            order.status = "REJECTED";
            order.reason = dice.pick(REFUSED);
            order.lines.forEach(l -> l.cancelled = l.quantity);
            return false;
        }
        order.status = "SUBMITTED";
        return true;
    }

    private Instant begun() {
        return order.decided == null ? order.submitted : order.decided;
    }

    /** A moment that far between the beginning and now, in office hours where possible, and after the one before. */
    private Instant share(double part, Instant after) {
        long seconds = Duration.between(begun(), Times.NOW).toSeconds();
        Instant plain = begun().plusSeconds((long) (seconds * part));
        Instant office = Times.officeLater(plain, part * 4, dice);
        Instant at = office.isAfter(Times.NOW) ? plain : office;
        return at.isAfter(after) ? at : after.plusSeconds(600);
    }

    private boolean forced() {
        return !order.fate.isEmpty();
    }

    private boolean confirmed() {
        order.status = "SUBMITTED";
        Instant at = forced() ? share(0.3, begun()) : Times.officeLater(begun(), dice.skewed(5, 0.8), dice);
        if (order.fate.equals("SUBMITTED") || at.isAfter(Times.NOW)) {
            return false;
        }
        order.confirmed = at;
        order.status = "CONFIRMED";
        LocalDate promise = Times.work(Times.day(at), dice.between(3, 6));
        Line shortened = order.shortDelivery ? order.lines.stream().filter(l -> l.quantity > 1).findFirst().orElse(null) : null;
        for (Line line : order.lines) {
            line.promised = promise;
            line.confirmed = line.quantity;
            if (line == shortened) {
                line.cancelled = Math.max(1, line.quantity / dice.between(2, 4));
                line.confirmed = line.quantity - line.cancelled;
            }
        }
        order.shortDelivery = shortened != null;
        return true;
    }

    private void ship() {
        if (order.split) {
            shipParts();
            return;
        }
        boolean split = order.lines.size() >= 2 && (order.fate.equals("PARTLY") || order.fate.isEmpty() && order.lines.size() >= 4 && dice.chance(0.12));
        int first = split ? Math.max(1, order.lines.size() * 2 / 3) : order.lines.size();
        LocalDate day = Times.day(order.confirmed);
        LocalDate promise = order.lines.get(0).promised;
        LocalDate wanted = order.late ? Times.work(promise, dice.between(1, 8)) : Times.work(day, dice.between(0, 1));
        Instant at = forced() ? share(0.6, order.confirmed) : later(Times.at(wanted, dice.between(720, 1050), dice.between(0, 59)));
        if (order.fate.equals("CONFIRMED") || at.isAfter(Times.NOW)) {
            return;
        }
        send(whole(order.lines.subList(0, first)), null, at);
        boolean whole = !split;
        if (split) {
            Instant second = Times.at(Times.work(wanted, dice.between(1, 3)), dice.between(720, 1050), dice.between(0, 59));
            if (!order.fate.equals("PARTLY") && !second.isAfter(Times.NOW) && second.isAfter(at)) {
                send(whole(order.lines.subList(first, order.lines.size())), null, second);
                whole = true;
            }
        }
        settle(whole);
    }

    private void settle(boolean whole) {
        order.status = whole ? "SHIPPED" : "PARTLY_SHIPPED";
        if (whole && order.shipments.stream().allMatch(s -> s.received != null)) {
            order.status = "RECEIVED";
        }
    }

    /** First what goes with the order, days later what goes to the other site; of one that is under way only the first. */
    private void shipParts() {
        order.lines.forEach(line -> line.parts.forEach(part -> part.promised = part.no == 0 ? line.promised : forced() ? part.wished : Times.work(line.promised, PART_DAYS)));
        order.lines.stream().filter(line -> !line.parts.isEmpty()).forEach(line -> line.promised = line.parts.get(1).promised);
        LocalDate day = Times.day(order.confirmed);
        Instant first = forced() ? share(0.6, order.confirmed) : later(Times.at(Times.work(day, 1), dice.between(720, 1050), dice.between(0, 59)));
        if (first.isAfter(Times.NOW)) {
            return;
        }
        send(parts(0), order.site, first);
        Instant second = Times.at(Times.work(day, PART_DAYS + 1), dice.between(720, 1050), dice.between(0, 59));
        boolean whole = !forced() && !second.isAfter(Times.NOW);
        if (whole) {
            send(parts(1), order.lines.stream().flatMap(line -> line.parts.stream()).filter(part -> part.no == 1).findFirst().orElseThrow().site, second);
        }
        settle(whole);
    }

    private List<Parcel> parts(int no) {
        List<Parcel> parcels = new ArrayList<>(no == 0 ? whole(order.lines.stream().filter(line -> line.parts.isEmpty()).toList()) : List.of());
        order.lines.forEach(line -> line.parts.stream().filter(part -> part.no == no).forEach(part -> {
            part.shipped = part.quantity;
            parcels.add(parcel(line, part.quantity));
        }));
        return parcels;
    }

    private static List<Parcel> whole(List<Line> lines) {
        return lines.stream().map(line -> parcel(line, line.quantity - line.cancelled)).toList();
    }

    private static Parcel parcel(Line line, int quantity) {
        Parcel parcel = new Parcel();
        parcel.line = line;
        parcel.quantity = quantity;
        return parcel;
    }

    private Instant later(Instant at) {
        return at.isAfter(order.confirmed) ? at : order.confirmed.plusSeconds(dice.between(1_800, 5_000));
    }

    /** @param site null for that of the order */
    private void send(List<Parcel> parcels, Integer site, Instant at) {
        Shipment shipment = new Shipment();
        shipment.order = order;
        shipment.site = site;
        shipment.shipped = at;
        shipment.carrier = CARRIERS.get((int) Math.floorMod(Dice.hash("carrier", order.account.code, dice.between(0, 1)), 4L));
        shipment.tracking = "TR" + (1_000_000 + Math.floorMod(Dice.hash("track", order.key, order.shipments.size()), 9_000_000L));
        for (Parcel parcel : parcels) {
            parcel.line.shipped += parcel.quantity;
            lot(parcel, Times.day(at));
            shipment.parcels.add(parcel);
        }
        order.shipments.add(shipment);
        deliver(shipment);
        billing.invoice(shipment);
    }

    private boolean isJustDelivered() {
        return order.fate.equals("DELIVERED") || order.fate.equals("PARTS");
    }

    /** One lot lasts about two months, so that many hospitals have the same lot and a recall can be followed. */
    private static void lot(Parcel parcel, LocalDate day) {
        int period = day.getYear() * 6 + (day.getMonthValue() - 1) / 2;
        Dice lot = Dice.of("lot", parcel.line.article.gtin, period);
        parcel.lot = "LOT" + (char) ('A' + lot.between(0, 25)) + lot.between(10_000, 99_999);
        if (parcel.line.article.sterile || parcel.line.article.singleUse && lot.chance(0.5)) {
            LocalDate made = LocalDate.of(period / 6, period % 6 * 2 + 1, 1).minusMonths(lot.between(0, 8));
            parcel.expires = made.plusMonths(lot.between(20, 48)).plusMonths(1).minusDays(1);
        }
    }

    private void deliver(Shipment shipment) {
        LocalDate day = Times.work(Times.day(shipment.shipped), order.account.zone.startsWith("Atlantic") ? dice.between(2, 4) : dice.between(1, 2));
        Instant at = isJustDelivered() ? share(0.85, shipment.shipped) : Times.at(day, dice.between(480, 810), dice.between(0, 59));
        if (order.fate.equals("TRANSIT") || at.isAfter(Times.NOW)) {
            return;
        }
        shipment.delivered = at;
        Instant received = Times.officeLater(at, dice.skewed(6, 0.9), dice);
        if (isJustDelivered() || received.isAfter(Times.NOW) || order.fate.isEmpty() && dice.chance(0.006)) {
            return;
        }
        shipment.received = received;
        shipment.receivedBy = dice.chance(0.6) ? order.person : dice.pick(order.account.people.stream()
            .filter(p -> !p.persona.equals("APPROVER")).toList());
        boolean missing = dice.chance(0.012 * order.account.trouble);
        for (Parcel parcel : shipment.parcels) {
            parcel.received = parcel.quantity - (missing && parcel == shipment.parcels.get(0) && parcel.quantity > 1 ? 1 : 0);
            parcel.line.received += parcel.received;
        }
        order.shortDelivery |= missing;
    }
}
