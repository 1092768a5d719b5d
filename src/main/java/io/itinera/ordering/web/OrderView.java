package io.itinera.ordering.web;

import io.itinera.ordering.boundary.CancelOrder;
import io.itinera.ordering.boundary.OrderDetailRow;
import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.ShowOrder;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** One order: where it stands, line by line, and what can still be done with it. */
@Named
@ViewScoped
public class OrderView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ShowOrder showOrder;
    @Inject CancelOrder cancelOrder;
    @Inject ReorderView reorder;
    @Inject Fmt fmt;
    @Inject Clock clock;
    private transient OrderDetailRow detail;
    private String number;
    private boolean submitted;
    private boolean received;

    public void load() {
        if (number == null || number.isBlank()) {
            throw new NoSuchRecord();
        }
        detail = showOrder.detail(number);
    }

    public String cancel() {
        cancelOrder.cancel(number);
        Notices.say(fmt.text("ordering.cancelled", number));
        Notices.keep();
        return "/ordering/order?faces-redirect=true&number=" + number;
    }

    public String repeat() {
        return reorder.again(number);
    }

    public boolean isLate() {
        LocalDate today = LocalDate.now(clock);
        return detail.lines().stream().anyMatch(line -> line.isLate(today));
    }

    /** The last day promised for anything of it, as the list of orders says; null when nothing is promised or to come. */
    public LocalDate getExpectedOn() {
        return !detail.order().isOpen() ? null : detail.lines().stream().map(OrderLineRow::promisedOn).filter(Objects::nonNull)
            .max(LocalDate::compareTo).orElse(null);
    }

    /** Whether anything has left the supplier's house: before that there is neither a shipment nor an invoice to read. */
    public boolean isShipped() {
        return detail.lines().stream().anyMatch(line -> line.shipped() > 0);
    }

    public OrderDetailRow getDetail() {
        return detail;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Whether the person has just submitted it. */
    public boolean isSubmitted() {
        return submitted;
    }

    public void setSubmitted(boolean submitted) {
        this.submitted = submitted;
    }

    /** Whether the person has just confirmed goods of it. */
    public boolean isReceived() {
        return received;
    }

    public void setReceived(boolean received) {
        this.received = received;
    }

    /** The step that the person has just done to it; empty for none. */
    public String getJustDone() {
        return submitted ? PortalTouchpoint.ORDER_SUBMITTED.name() : received ? PortalTouchpoint.RECEIPT_CONFIRMED.name() : "";
    }
}
