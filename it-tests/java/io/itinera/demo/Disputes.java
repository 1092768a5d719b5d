package io.itinera.demo;

import io.itinera.demo.Model.Invoice;
import io.itinera.demo.Model.Line;
import io.itinera.demo.Model.Order;
import io.itinera.demo.Model.Parcel;
import io.itinera.demo.Model.Person;
import io.itinera.demo.Model.Shipment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What hospitals say about lines that are invoiced at another price than they were ordered, or of which goods were missing when they were counted: most dispute
 * it and are answered within some days, some accept it. What was disputed in the last days waits for its answer.
 */
final class Disputes implements Consumer<Trail> {
    private static final List<String> PRICES = List.of("El precio no es el del contrato.", "No es el precio del pedido.", "Pedimos la rectificación de la factura.");
    private static final List<String> ANSWERS = List.of("Tiene razón: emitimos el abono esta semana.", "El contrato había vencido; abonamos la diferencia por esta vez.",
        "Corregido en nuestra tarifa; recibirán el abono.");
    private static final List<String> MISSING = List.of("Faltaba una unidad al abrir la caja.", "El bulto llegó incompleto.");
    private static final List<String> MENDED = List.of("La unidad que falta sale hoy.", "Descontada de la próxima factura.");
    private static final double DISPUTED = 0.7;
    /** What the hospitals of the demo sign-ins disputed within them is left to whoever plays operations. */
    private static final int UNANSWERED_DAYS = 30;

    private final List<Order> orders;
    private final Desk desk;
    private final TableFile table = new TableFile("191_ordering.difference_decision", "id,order_id,order_line_id,aspect,stage,expected,actual,state,person_id,decided_at,"
        + "reason,disputed,answer,answered_by,answered_at,version");

    /** One line that comes otherwise. @param since when the hospital could see it */
    private record Matter(Order order, Line line, String aspect, String stage, Object expected, Object actual, Instant since) {
        String code() {
            return (aspect + "-" + stage).toLowerCase(Locale.ROOT);
        }

        boolean isPrice() {
            return aspect.equals("PRICE");
        }
    }

    Disputes(List<Order> orders, Desk desk) {
        this.orders = orders;
        this.desk = desk;
    }

    TableFile table() {
        return table;
    }

    @Override
    public void accept(Trail trail) {
        orders.forEach(order -> order.shipments.forEach(shipment -> {
            if (shipment.invoice != null) {
                shipment.parcels.stream().filter(parcel -> parcel.line.charged > 0).forEach(parcel -> decide(price(parcel, shipment.invoice), trail));
            }
            shipment.parcels.stream().filter(parcel -> shipment.received != null && parcel.received < parcel.quantity)
                .forEach(parcel -> decide(missing(parcel, shipment), trail));
        }));
    }

    private static Matter price(Parcel parcel, Invoice invoice) {
        return new Matter(invoice.shipment.order, parcel.line, "PRICE", "INVOICED", plain(parcel.line.price), plain(parcel.line.charged), invoice.issued);
    }

    private static Matter missing(Parcel parcel, Shipment shipment) {
        int comes = parcel.line.quantity - parcel.line.cancelled;
        return new Matter(shipment.order, parcel.line, "QUANTITY", "DELIVERED", comes, comes - parcel.quantity + parcel.received, shipment.received);
    }

    /** As the portal writes an amount that it compares. */
    private static String plain(long cents) {
        return BigDecimal.valueOf(cents, 2).stripTrailingZeros().toPlainString();
    }

    private void decide(Matter matter, Trail trail) {
        Dice dice = Dice.of("dispute", matter.order().key, matter.line().no);
        boolean isDisputed = matter.order().account.played && matter.isPrice() || dice.chance(DISPUTED);
        Person by = matter.order().account.those("PURCHASING_DIRECTOR").get(0);
        Instant at = Times.officeLater(matter.since(), dice.skewed(14, 0.5), dice);
        Instant answered = Times.officeLater(at, dice.skewed(30, 0.5), dice);
        if (at.isAfter(Times.NOW)) {
            return;
        }
        boolean isLeftOpen = matter.order().account.played && matter.since().isAfter(Times.at(Times.ANCHOR.minusDays(UNANSWERED_DAYS), 0, 0));
        boolean isAnswered = isDisputed && !isLeftOpen && !answered.isAfter(Times.NOW);
        tell(matter, by, at, isDisputed, trail);
        if (isAnswered) {
            trail.add(about(desk.step("DISPUTE_SETTLED", matter.order().account, answered), matter), answered);
        }
        table.row(table.rows() + 1, matter.order().id, matter.line().id, matter.aspect(), matter.stage(), matter.expected(), matter.actual(),
            isAnswered ? "SETTLED" : isDisputed ? "DISPUTED" : "ACCEPTED", by.id, at, isDisputed ? dice.pick(matter.isPrice() ? PRICES : MISSING) : null, isDisputed,
            isAnswered ? dice.pick(matter.isPrice() ? ANSWERS : MENDED) : null, isAnswered ? desk.on(matter.order().account, answered).id : null,
            isAnswered ? answered : null, isAnswered ? 2 : 1);
    }

    private static void tell(Matter matter, Person by, Instant at, boolean isDisputed, Trail trail) {
        Visit visit = new Visit(by, Dice.of("disputing", matter.order().key, matter.line().no));
        visit.signIn();
        visit.page("ORDER_VIEWED", 8).about("ORDER", matter.order().number());
        Step said = about(visit.act(isDisputed ? "DIFFERENCE_DISPUTED" : "DIFFERENCE_ACCEPTED", 70), matter);
        said.reason = matter.code();
        visit.happen(said, at, trail);
    }

    private static Step about(Step step, Matter matter) {
        return step.about("ORDER", matter.order().number()).related("PRODUCT", matter.line().article.part);
    }
}
