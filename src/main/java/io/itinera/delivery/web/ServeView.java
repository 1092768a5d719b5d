package io.itinera.delivery.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.itinera.delivery.boundary.FindWork;
import io.itinera.delivery.boundary.LineToServe;
import io.itinera.delivery.boundary.OrderToServe;
import io.itinera.delivery.boundary.ServeOrder;
import io.itinera.delivery.boundary.ShipOrder;
import io.itinera.platform.web.Fmt;

/** Where the supplier's people confirm an order and send its goods. */
@Named
@ViewScoped
public class ServeView implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject FindWork findWork;
    @Inject ServeOrder serveOrder;
    @Inject ShipOrder shipOrder;
    @Inject Fmt fmt;
    @Inject transient Clock clock;
    private String number;
    private OrderToServe order;
    private List<LineToServe> lines = List.of();
    private final List<PromiseDraft> promises = new ArrayList<>();
    private final List<LotDraft> lots = new ArrayList<>();
    private String carrier;
    private String tracking;
    private LocalDate today;

    public void load() {
        order = findWork.order(number);
        lines = findWork.lines(order.id());
        today = LocalDate.now(clock);
        if (order.toConfirm()) {
            lines.forEach(line -> promises.add(new PromiseDraft(line, line.promisedOn())));
        }
        if (order.toShip()) {
            lines.stream().filter(line -> line.toShip() > 0).forEach(line -> lots.add(new LotDraft(line, line.toShip(), false)));
        }
    }

    /** Promises everything as it was ordered. */
    public String confirmAll() {
        serveOrder.confirm(number, List.of());
        return done("delivery.serve.confirmed");
    }

    public String confirm() {
        serveOrder.confirm(number, promises.stream().map(PromiseDraft::toRequest).toList());
        return done("delivery.serve.confirmed");
    }

    /** Asks for the rest of the line from another lot. */
    public void addLot(LotDraft draft) {
        int sent = lots.stream().filter(l -> l.getLine().equals(draft.getLine()) && l.getQuantity() != null)
            .mapToInt(LotDraft::getQuantity).sum();
        lots.add(lots.indexOf(draft) + 1, new LotDraft(draft.getLine(), Math.max(0, draft.getLine().toShip() - sent), true));
    }

    public void dropLot(LotDraft draft) {
        lots.remove(draft);
    }

    public String ship() {
        String shipment = shipOrder.ship(new ShipOrder.Request(number, carrier, tracking,
            lots.stream().filter(LotDraft::isSent).map(LotDraft::toRequest).toList()));
        return done("delivery.serve.shipped", shipment);
    }

    private String done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text(key, arguments)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/delivery/serve?faces-redirect=true&number=" + number;
    }

    public OrderToServe getOrder() {
        return order;
    }

    public long getDaysLate() {
        return order.daysLate(today);
    }

    public List<LineToServe> getLines() {
        return lines;
    }

    public List<PromiseDraft> getPromises() {
        return promises;
    }

    public List<LotDraft> getLots() {
        return lots;
    }

    public LocalDate getToday() {
        return today;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String carrier) {
        this.carrier = carrier;
    }

    public String getTracking() {
        return tracking;
    }

    public void setTracking(String tracking) {
        this.tracking = tracking;
    }
}
