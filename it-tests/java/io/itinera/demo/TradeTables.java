package io.itinera.demo;

import static io.itinera.demo.TableFile.money;

import io.itinera.demo.Model.Contract;
import io.itinera.demo.Model.Invoice;
import io.itinera.demo.Model.Line;
import io.itinera.demo.Model.Order;
import io.itinera.demo.Model.Parcel;
import io.itinera.demo.Model.Return;
import io.itinera.demo.Model.Shipment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes orders, shipments, invoices and payments as tables; rows stand by article where that makes the files smaller. */
final class TradeTables {

    private static final Comparator<Line> BY_ARTICLE = Comparator.comparing((Line l) -> l.article.id).thenComparing(l -> l.id);

    private final List<Order> orders;
    private final List<Shipment> shipments = new ArrayList<>();
    private final List<Invoice> invoices = new ArrayList<>();

    TradeTables(List<Order> orders) {
        this.orders = orders;
        orders.forEach(o -> shipments.addAll(o.shipments));
        shipments.sort(Comparator.comparing((Shipment s) -> s.shipped).thenComparing(s -> s.order.id));
        int parcels = 0;
        for (int i = 0; i < shipments.size(); i++) {
            Shipment shipment = shipments.get(i);
            shipment.id = i + 1;
            for (Parcel parcel : shipment.parcels) {
                parcel.id = ++parcels;
            }
            if (shipment.invoice != null) {
                invoices.add(shipment.invoice);
            }
        }
        invoices.sort(Comparator.comparing((Invoice v) -> v.issued).thenComparing(v -> v.shipment.id));
        for (int i = 0; i < invoices.size(); i++) {
            invoices.get(i).id = i + 1;
        }
    }

    List<TableFile> all(List<Return> returns) {
        return List.of(consumption(), orders(), lines(), parts(), shipments(), parcels(), returned(returns), invoices(), invoiceLines(), payments());
    }

    private TableFile consumption() {
        TableFile table = new TableFile("120_contracts.consumption", "id,contract_id,order_id,amount,consumed_at");
        for (Order order : orders) {
            boolean counts = !List.of("AWAITING_APPROVAL", "REJECTED", "CANCELLED").contains(order.status);
            Map<Integer, Long> sums = new TreeMap<>();
            Map<Integer, Contract> contracts = new TreeMap<>();
            order.lines.stream().filter(l -> l.contract != null && counts).forEach(l -> {
                sums.merge(l.contract.id, l.price * l.quantity, Long::sum);
                contracts.put(l.contract.id, l.contract);
            });
            sums.forEach((id, sum) -> {
                table.row(table.rows() + 1, id, order.id, money(sum), order.decided == null ? order.submitted : order.decided);
                contracts.get(id).consumed += sum;
            });
        }
        return table;
    }

    private TableFile orders() {
        TableFile table = new TableFile("140_ordering.purchase_order", "id,number,cart_id,account_id,person_id,site_id,cost_centre_id,own_reference,wished_on,"
            + "status,currency,total,submitted_at,approver_id,decided_at,decision_reason,split,quote_id,version");
        for (Order o : orders) {
            table.row(o.id, o.number(), null, o.account.id, o.person.id, o.site, o.centre, o.reference, o.wished, o.status, "EUR", money(o.total()),
                o.submitted, o.approver == null ? null : o.approver.id, o.decided, o.reason, o.split, o.quote, 1);
        }
        return table;
    }

    private TableFile lines() {
        TableFile table = new TableFile("150_ordering.order_line", "id,order_id,line_no,article_id,part_number,article_name,unit,quantity,unit_price,contract_id,"
            + "confirmed,shipped,received,invoiced,cancelled,returned,promised_on");
        Map<Integer, Order> byLine = new TreeMap<>();
        List<Line> lines = new ArrayList<>();
        orders.forEach(o -> o.lines.forEach(l -> {
            byLine.put(l.id, o);
            lines.add(l);
        }));
        lines.sort(BY_ARTICLE);
        for (Line l : lines) {
            table.row(l.id, byLine.get(l.id).id, l.no, l.article.id, l.article.part, l.article.name, l.article.unit, l.quantity, money(l.price),
                l.contract == null ? null : l.contract.id, l.confirmed, l.shipped, l.received, l.invoiced, l.cancelled, l.returned, l.promised);
        }
        return table;
    }

    private TableFile parts() {
        TableFile table = new TableFile("154_ordering.order_part", "line_id,part_no,site_id,wished_on,promised_on,quantity,shipped");
        orders.forEach(o -> o.lines.forEach(l -> l.parts.forEach(p -> table.row(l.id, p.no, p.site, p.wished, p.promised, p.quantity, p.shipped))));
        return table;
    }

    private TableFile shipments() {
        TableFile table = new TableFile("160_delivery.shipment",
            "id,number,order_id,account_id,site_id,carrier,tracking,shipped_at,delivered_at,received_at,received_by,version");
        for (Shipment s : shipments) {
            table.row(s.id, s.number(), s.order.id, s.order.account.id, s.site, s.carrier, s.tracking, s.shipped, s.delivered, s.received,
                s.receivedBy == null ? null : s.receivedBy.id, 1);
        }
        return table;
    }

    private TableFile parcels() {
        TableFile table = new TableFile("170_delivery.shipment_line", "id,shipment_id,order_line_id,quantity,lot,expires_on,received");
        Map<Integer, Shipment> byParcel = new TreeMap<>();
        List<Parcel> parcels = new ArrayList<>();
        shipments.forEach(s -> s.parcels.forEach(p -> {
            byParcel.put(p.id, s);
            parcels.add(p);
        }));
        parcels.sort(Comparator.comparing(p -> p.line, BY_ARTICLE));
        for (Parcel p : parcels) {
            table.row(p.id, byParcel.get(p.id).id, p.line.id, p.quantity, p.lot, p.expires, p.received);
        }
        return table;
    }

    private static TableFile returned(List<Return> returns) {
        TableFile table = new TableFile("180_delivery.goods_return", "id,number,account_id,order_line_id,quantity,reason,returned_at,version");
        for (Return r : returns) {
            table.row(r.id, r.number(), r.account.id, r.line.id, r.quantity, r.reason, r.at, 1);
        }
        return table;
    }

    private TableFile invoices() {
        TableFile table = new TableFile("190_billing.invoice",
            "id,number,account_id,order_id,shipment_id,issued_on,due_on,currency,net,vat,total,paid,paid_on,version");
        for (Invoice v : invoices) {
            Shipment s = v.shipment;
            table.row(v.id, v.number(), s.order.account.id, s.order.id, s.id, Times.day(v.issued), v.due, "EUR", money(v.net), money(v.vat), money(v.total()),
                money(v.paidOn == null ? 0 : v.total()), v.paidOn, 1);
        }
        return table;
    }

    private TableFile invoiceLines() {
        TableFile table = new TableFile("200_billing.invoice_line", "id,invoice_id,line_no,order_line_id,part_number,article_name,quantity,unit_price,vat_rate,net");
        Map<Parcel, int[]> places = new IdentityHashMap<>();
        List<Parcel> parcels = new ArrayList<>();
        int id = 0;
        for (Invoice v : invoices) {
            int no = 0;
            for (Parcel p : v.shipment.parcels) {
                places.put(p, new int[] {++id, v.id, ++no});
                parcels.add(p);
            }
        }
        parcels.sort(Comparator.comparing(p -> p.line, BY_ARTICLE));
        for (Parcel p : parcels) {
            int[] place = places.get(p);
            table.row(place[0], place[1], place[2], p.line.id, p.line.article.part, p.line.article.name, p.quantity, money(p.line.charge()), "10.00",
                money(p.line.charge() * p.quantity));
        }
        return table;
    }

    private TableFile payments() {
        TableFile table = new TableFile("210_billing.payment", "id,invoice_id,amount,paid_on,reference,recorded_at");
        List<Invoice> paid = new ArrayList<>(invoices.stream().filter(v -> v.paidOn != null).toList());
        paid.sort(Comparator.comparing((Invoice v) -> v.paid).thenComparing(v -> v.id));
        for (Invoice v : paid) {
            table.row(table.rows() + 1, v.id, money(v.total()), v.paidOn, "TRF-" + (100_000 + table.rows()), v.paid);
        }
        return table;
    }
}
