package io.itinera.ordering.delivery.web;

import io.itinera.ordering.delivery.boundary.CartPartRow;
import io.itinera.ordering.delivery.boundary.SplitCartLine;
import java.io.Serializable;
import java.time.LocalDate;

/** A part of a line as it is typed. */
public class PartDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private String quantity;
    private Long siteId;
    private LocalDate wishedOn;

    PartDraft() {
    }

    PartDraft(CartPartRow part) {
        quantity = Integer.toString(part.quantity());
        siteId = part.siteId();
        wishedOn = part.wishedOn();
    }

    boolean isBlank() {
        return (quantity == null || quantity.isBlank()) && siteId == null && wishedOn == null;
    }

    SplitCartLine.Part toRequest() {
        return new SplitCartLine.Part(quantity, siteId, wishedOn);
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public LocalDate getWishedOn() {
        return wishedOn;
    }

    public void setWishedOn(LocalDate wishedOn) {
        this.wishedOn = wishedOn;
    }
}
