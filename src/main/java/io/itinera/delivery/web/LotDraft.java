package io.itinera.delivery.web;

import java.io.Serializable;
import java.time.LocalDate;

import io.itinera.delivery.boundary.LineToServe;
import io.itinera.delivery.boundary.ShipOrder;

/** One lot of an order line while somebody fills in what they are about to send. */
public class LotDraft implements Serializable {
    private static final long serialVersionUID = 1L;
    private final LineToServe line;
    private final int open;
    private final boolean further;
    private Integer quantity;
    private String lot;
    private LocalDate expiresOn;

    /** @param open how many of the line are to be sent to the site @param further whether the line has another lot before this one */
    LotDraft(LineToServe line, int open, Integer quantity, boolean further) {
        this.line = line;
        this.open = open;
        this.quantity = quantity;
        this.further = further;
    }

    boolean isSent() {
        return quantity != null && quantity != 0;
    }

    ShipOrder.Line toRequest() {
        return new ShipOrder.Line(line.id(), quantity, lot, expiresOn);
    }

    public LineToServe getLine() {
        return line;
    }

    /** How many of the line are to be sent to the site. */
    public int getOpen() {
        return open;
    }

    public boolean isFurther() {
        return further;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public String getLot() {
        return lot;
    }

    public void setLot(String lot) {
        this.lot = lot;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
