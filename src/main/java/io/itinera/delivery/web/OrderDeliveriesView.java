package io.itinera.delivery.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.itinera.delivery.boundary.ConfirmReceipt;
import io.itinera.delivery.boundary.FindShipments;
import io.itinera.delivery.boundary.RecordDelivery;
import io.itinera.delivery.boundary.ReturnGoods;
import io.itinera.delivery.boundary.ReturnRow;
import io.itinera.delivery.boundary.ShipmentRow;
import io.itinera.delivery.boundary.ShippedLineRow;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.Permission;

/** What was shipped of an order, wherever a page shows it: the hospital confirms and returns, the supplier delivers. */
@Named
@ViewScoped
public class OrderDeliveriesView implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject FindShipments findShipments;
    @Inject ConfirmReceipt confirmReceipt;
    @Inject RecordDelivery recordDelivery;
    @Inject ReturnGoods returnGoods;
    @Inject CurrentActor actor;
    @Inject Fmt fmt;
    private String orderNumber;
    private List<ShipmentDraft> shipments;
    private List<ReturnRow> returns = List.of();

    /** Read once for the page: on a postback the page may not know its number yet when the form is decoded. */
    public List<ShipmentDraft> of(String order) {
        if (shipments == null) {
            orderNumber = order;
            List<ShippedLineRow> goods = findShipments.goodsOfOrder(order);
            shipments = goods.stream().collect(Collectors.groupingBy(ShippedLineRow::shipmentId, LinkedHashMap::new,
                Collectors.toList())).values().stream().map(ShipmentDraft::new).toList();
            returns = goods.stream().anyMatch(line -> line.receivedAt() != null)
                ? findShipments.returnsOfOrder(goods.get(0).orderId()) : List.of();
        }
        return shipments;
    }

    public List<ReturnRow> getReturns() {
        return returns;
    }

    /** One thing that happened to a shipment. @param kind {@code delivery.step.<kind>} tells it */
    public record Step(Instant at, String kind, String number, String tone, String icon) implements Serializable {
    }

    /** What has happened to the goods of the order, the latest first. */
    public List<Step> steps(String order) {
        return of(order).stream().map(ShipmentDraft::getShipment).flatMap(OrderDeliveriesView::steps)
            .filter(step -> step.at() != null).sorted(Comparator.comparing(Step::at).reversed()).toList();
    }

    private static Stream<Step> steps(ShipmentRow shipment) {
        return Stream.of(new Step(shipment.shippedAt(), "shipped", shipment.number(), "busy", "pi-truck"),
            new Step(shipment.deliveredAt(), "delivered", shipment.number(), "busy", "pi-map-marker"),
            new Step(shipment.receivedAt(), "received", shipment.number(), "good", "pi-box"));
    }

    public boolean mayReceive(ShipmentDraft draft) {
        return draft.getShipment().receivedAt() == null && actor.get().may(Permission.RECEIVE_GOODS);
    }

    public boolean mayReturn(ShipmentDraft draft) {
        return !draft.getReturnable().isEmpty() && actor.get().may(Permission.RECEIVE_GOODS);
    }

    public boolean mayDeliver(ShipmentDraft draft) {
        return draft.getShipment().deliveredAt() == null && isSupplier();
    }

    public boolean isSupplier() {
        return actor.get().may(Permission.SERVE_ORDERS);
    }

    public String confirm(ShipmentDraft draft) {
        confirmReceipt.confirm(draft.receipt());
        return done("delivery.receipt.done", draft.getShipment().number()) + "&received=true";
    }

    public String deliver(ShipmentDraft draft) {
        recordDelivery.record(draft.getShipment().number());
        return done("delivery.arrived.done", draft.getShipment().number());
    }

    public String giveBack(ShipmentDraft draft) {
        return done("delivery.return.done", returnGoods.giveBack(draft.goodsReturn()));
    }

    private String done(String key, String number) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text(key, number)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return (isSupplier() ? "/delivery/serve" : "/ordering/order") + "?faces-redirect=true&number=" + orderNumber;
    }
}
