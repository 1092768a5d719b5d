package io.itinera.ordering.web;

import io.itinera.ordering.boundary.CartDeskRow;
import io.itinera.ordering.boundary.CartRow;
import io.itinera.ordering.boundary.ChoiceRow;
import io.itinera.ordering.boundary.SubmitOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Where the goods of a cart go, how they are booked and when they are wanted, as it is typed. */
public class CartTerms implements Serializable {
    private static final long serialVersionUID = 1L;

    private String reference;
    private Long siteId;
    private Long costCentreId;
    private LocalDate wishedOn;
    private boolean completeOnly;
    private boolean acceptListPrices;
    private boolean acceptOverBudget;

    /** What is usual, where nothing was chosen. Whether it comes complete is kept with the cart. */
    void begin(CartDeskRow desk) {
        completeOnly = desk.cart().completeOnly();
        siteId = siteId == null ? choose(desk.cart().siteId(), desk.sites()) : siteId;
        costCentreId = costCentreId == null ? choose(desk.cart().costCentreId(), desk.costCentres()) : costCentreId;
    }

    /** The usual one if it is still there, else the only one there is. */
    private static Long choose(Long usual, List<ChoiceRow> choices) {
        boolean known = choices.stream().anyMatch(choice -> usual != null && choice.id() == usual);
        return known ? usual : choices.size() == 1 ? Long.valueOf(choices.get(0).id()) : null;
    }

    /** To order the cart as it was shown. */
    SubmitOrder.Request of(CartRow cart) {
        return new SubmitOrder.Request(cart.id() == null ? 0 : cart.id(), reference, costCentreId, siteId, wishedOn, acceptListPrices,
            new SubmitOrder.Seen(cart.version(), cart.total(), cart.promised(), acceptOverBudget, completeOnly));
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public Long getCostCentreId() {
        return costCentreId;
    }

    /** What was said about the budget of another one does not count. */
    public void setCostCentreId(Long costCentreId) {
        acceptOverBudget = acceptOverBudget && Objects.equals(costCentreId, this.costCentreId);
        this.costCentreId = costCentreId;
    }

    public LocalDate getWishedOn() {
        return wishedOn;
    }

    public void setWishedOn(LocalDate wishedOn) {
        this.wishedOn = wishedOn;
    }

    public boolean isCompleteOnly() {
        return completeOnly;
    }

    public void setCompleteOnly(boolean completeOnly) {
        this.completeOnly = completeOnly;
    }

    public boolean isAcceptListPrices() {
        return acceptListPrices;
    }

    public void setAcceptListPrices(boolean acceptListPrices) {
        this.acceptListPrices = acceptListPrices;
    }

    public boolean isAcceptOverBudget() {
        return acceptOverBudget;
    }

    public void setAcceptOverBudget(boolean acceptOverBudget) {
        this.acceptOverBudget = acceptOverBudget;
    }
}
