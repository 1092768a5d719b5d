package io.itinera.billing.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.itinera.billing.boundary.FindInvoices;
import io.itinera.billing.boundary.InvoiceRow;
import io.itinera.billing.boundary.IssueInvoice;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.Permission;

/** The invoices of an order, wherever a page shows them or a shipment asks for its own. */
@Named
@ViewScoped
public class OrderInvoicesView implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject FindInvoices findInvoices;
    @Inject IssueInvoice issueInvoice;
    @Inject CurrentActor actor;
    @Inject Fmt fmt;
    @Inject transient Clock clock;
    private String orderNumber;
    private List<InvoiceRow> invoices;

    /** Read once for the page; nothing for people who may not read invoices. */
    public List<InvoiceRow> of(String order) {
        if (invoices == null) {
            orderNumber = order;
            invoices = isReader() ? findInvoices.ofOrder(order) : List.of();
        }
        return invoices;
    }

    /** Null while the shipment is not invoiced. */
    public InvoiceRow ofShipment(String order, String shipment) {
        return of(order).stream().filter(row -> row.shipmentNumber().equals(shipment)).findFirst().orElse(null);
    }

    /** Whether the person may know which invoices there are. */
    public boolean isReader() {
        return actor.get().may(Permission.READ_INVOICES);
    }

    public boolean isIssuer() {
        return actor.get().may(Permission.SERVE_ORDERS);
    }

    public String status(InvoiceRow row) {
        return row.status(LocalDate.now(clock));
    }

    public String issue(String shipment) {
        String invoice = issueInvoice.issue(shipment).number();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text("billing.issue.done", invoice)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/delivery/serve?faces-redirect=true&number=" + orderNumber;
    }
}
