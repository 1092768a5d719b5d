package io.itinera.ordering.web;

import io.itinera.ordering.approval.web.ApprovalPathView;
import io.itinera.ordering.boundary.CartDeskRow;
import io.itinera.ordering.boundary.CartLineRow;
import io.itinera.ordering.boundary.CartRow;
import io.itinera.ordering.boundary.ChangeCart;
import io.itinera.ordering.boundary.ChoiceRow;
import io.itinera.ordering.boundary.FillCart;
import io.itinera.ordering.boundary.NoticeShortage;
import io.itinera.ordering.boundary.PutResult;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.boundary.SubmitOrder;
import io.itinera.ordering.boundary.SubmitResult;
import io.itinera.ordering.boundary.SubmitResult.AlreadySubmitted;
import io.itinera.ordering.boundary.SubmitResult.AwaitingApproval;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.work.CountSource.Count;
import io.itinera.shared.work.CountTold;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The cart: what is in it, what it costs, when it comes, and the way to order it. Keeps what was typed in its own tab. */
@Named
@ViewScoped
public class CartView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String CART = "/ordering/cart?faces-redirect=true";

    @Inject ShowCart showCart;
    @Inject FillCart fillCart;
    @Inject ChangeCart changeCart;
    @Inject SubmitOrder submitOrder;
    @Inject NoticeShortage noticeShortage;
    @Inject Event<CountTold> told;
    @Inject ApprovalPathView path;
    @Inject Fmt fmt;
    @Inject Clock clock;
    private transient CartDeskRow desk;
    private List<CartLineDraft> lines = List.of();
    private String quickNumber;
    private String quickQuantity;
    private String reference;
    private Long siteId;
    private Long costCentreId;
    private LocalDate wishedOn;
    private boolean acceptListPrices;

    /**
     * A form that the portal no longer knows is sent again, from another tab or after going back: when its cart has
     * become an order meanwhile, the answer is that order, else the cart as it is now.
     */
    public void recognise() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback() || desk != null) {
            return;
        }
        ExternalContext external = faces.getExternalContext();
        String cart = external.getRequestParameterMap().getOrDefault("cart", "");
        String where = !cart.matches("\\d{1,18}") ? "/ordering/cart" : showCart.orderOf(Long.parseLong(cart))
            .map(number -> "/ordering/order?number=" + number).orElse("/ordering/cart");
        external.redirect(external.getRequestContextPath() + where);
        faces.responseComplete();
    }

    /** Reads the cart as it is now; what was typed stays. */
    public void load() {
        desk = showCart.desk(costCentreId);
        CartRow cart = desk.cart();
        lines = cart.lines().stream().map(CartLineDraft::new).toList();
        siteId = siteId == null ? choose(cart.siteId(), desk.sites()) : siteId;
        costCentreId = costCentreId == null ? choose(cart.costCentreId(), desk.costCentres()) : costCentreId;
        if (cart.isShort()) {
            noticeShortage.notice(cart);
        }
    }

    /** The usual one if it is still there, else the only one there is. */
    private static Long choose(Long usual, List<ChoiceRow> choices) {
        boolean known = choices.stream().anyMatch(choice -> usual != null && choice.id() == usual);
        return known ? usual : choices.size() == 1 ? Long.valueOf(choices.get(0).id()) : null;
    }

    /** Puts an article in by any of its numbers. */
    public void add() {
        PutResult put = fillCart.put(showCart.partNumberOf(quickNumber), quickQuantity);
        told.fire(put.told());
        quickNumber = null;
        quickQuantity = null;
        Notices.say(fmt.text("ordering.added", put.added(), put.articleName(), put.inCart()));
        load();
    }

    public String change(CartLineDraft line) {
        if (line.isChanged()) {
            hold(line, line.getQuantity());
            load();
        }
        return whenEmpty();
    }

    /** All quantities typed since the cart was read. */
    public String changeAll() {
        List<CartLineDraft> changed = lines.stream().filter(CartLineDraft::isChanged).toList();
        changed.forEach(line -> hold(line, line.getQuantity()));
        load();
        return whenEmpty();
    }

    public String remove(CartLineDraft line) {
        hold(line, "0");
        Notices.say(fmt.text("ordering.removed", line.getRow().articleName()));
        load();
        return whenEmpty();
    }

    /** The most that can be had of an article that runs short. */
    public String takePossible(CartLineDraft line) {
        hold(line, Integer.toString(line.getRow().supply().possible()));
        load();
        return whenEmpty();
    }

    private void hold(CartLineDraft line, String quantity) {
        told.fire(changeCart.change(line.getRow().partNumber(), quantity).told());
    }

    /** Orders what is shown; when that is refused the page shows the cart as it is now, with what was typed. */
    public String submit() {
        CartRow cart = desk.cart();
        try {
            SubmitResult result = submitOrder.submit(new SubmitOrder.Request(cart.id() == null ? 0 : cart.id(), reference,
                costCentreId, siteId, wishedOn, acceptListPrices, new SubmitOrder.Seen(cart.version(), cart.total(), cart.promised())));
            if (!(result instanceof AlreadySubmitted)) {
                told.fire(new CountTold("cart", Count.NONE));
            }
            if (result instanceof AwaitingApproval waiting) {
                Notices.say(fmt.text("ordering.waits", waiting.number(), path.all(waiting.approvers())));
            } else {
                Notices.say(fmt.text("ordering.submitted", result.number()));
            }
            Notices.keep();
            return "/ordering/order?faces-redirect=true&submitted=true&number=" + result.number();
        } catch (BusinessRuleViolation refused) {
            load();
            throw refused;
        }
    }

    private String whenEmpty() {
        if (!desk.cart().isEmpty()) {
            return null;
        }
        Notices.keep();
        return CART;
    }

    /** The first day one can wish for. */
    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** The hint at a cheaper quantity of a line; null where there is none. */
    public String nextBreak(CartLineRow row) {
        return row.price().nextBreakQuantity() == null ? null
            : fmt.text("ordering.cart.next-break", row.price().nextBreakQuantity(), row.price().nextBreakPrice());
    }

    public CartDeskRow getDesk() {
        return desk;
    }

    public List<CartLineDraft> getLines() {
        return lines;
    }

    public String getQuickNumber() {
        return quickNumber;
    }

    public void setQuickNumber(String quickNumber) {
        this.quickNumber = quickNumber;
    }

    public String getQuickQuantity() {
        return quickQuantity;
    }

    public void setQuickQuantity(String quickQuantity) {
        this.quickQuantity = quickQuantity;
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

    public void setCostCentreId(Long costCentreId) {
        this.costCentreId = costCentreId;
    }

    public LocalDate getWishedOn() {
        return wishedOn;
    }

    public void setWishedOn(LocalDate wishedOn) {
        this.wishedOn = wishedOn;
    }

    public boolean isAcceptListPrices() {
        return acceptListPrices;
    }

    public void setAcceptListPrices(boolean acceptListPrices) {
        this.acceptListPrices = acceptListPrices;
    }
}
