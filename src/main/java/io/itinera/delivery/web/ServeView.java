package io.itinera.delivery.web;

import io.itinera.delivery.boundary.FindWork;
import io.itinera.delivery.boundary.LineToServe;
import io.itinera.delivery.boundary.OrderToServe;
import io.itinera.delivery.boundary.PartToServe;
import io.itinera.delivery.boundary.ServeOrder;
import io.itinera.delivery.boundary.ShipOrder;
import io.itinera.delivery.boundary.SiteToServe;
import io.itinera.platform.web.Fmt;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    private String site;
    private List<SiteToServe> sites = List.of();
    private List<PartToServe> parts = List.of();
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
        parts = findWork.parts(order);
        sites = SiteToServe.of(order, lines, parts);
        today = LocalDate.now(clock);
        if (order.toConfirm()) {
            lines.forEach(line -> promises.add(new PromiseDraft(line, line.promisedOn())));
        }
        if (order.toShip() && !sites.isEmpty()) {
            Map<Long, Integer> open = getDestination().toShip();
            lines.stream().filter(line -> open.containsKey(line.id()))
                .forEach(line -> lots.add(new LotDraft(line, open.get(line.id()), open.get(line.id()), false)));
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
        lots.add(lots.indexOf(draft) + 1, new LotDraft(draft.getLine(), draft.getOpen(), Math.max(0, draft.getOpen() - sent), true));
    }

    public void dropLot(LotDraft draft) {
        lots.remove(draft);
    }

    public String ship() {
        String shipment = shipOrder.ship(new ShipOrder.Request(number, carrier, tracking,
            lots.stream().filter(LotDraft::isSent).map(LotDraft::toRequest).toList(), getDestination().id()));
        return done("delivery.serve.shipped", shipment);
    }

    private String done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text(key, arguments)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/delivery/serve?faces-redirect=true&number=" + number;
    }

    /** Where the next shipment goes: the site that was chosen, else the first one for which something is left. */
    public SiteToServe getDestination() {
        return sites.stream().filter(one -> Long.toString(one.id()).equals(site)).findFirst().orElse(sites.isEmpty() ? null : sites.get(0));
    }

    public List<SiteToServe> getSites() {
        return sites;
    }

    /** What goes to which site of a line; nothing of a line that goes with the order. */
    public List<PartToServe> partsOf(LineToServe line) {
        return parts.stream().filter(part -> part.lineId() == line.id()).toList();
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

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
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
