package io.itinera.ordering.web;

import io.itinera.ordering.approval.web.ApprovalPathView;
import io.itinera.ordering.boundary.CartDeskRow;
import io.itinera.ordering.boundary.CartLineRow;
import io.itinera.ordering.boundary.CartRow;
import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.boundary.ChangeCart;
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
import io.itinera.shared.access.PortalPage;
import io.itinera.shared.touchpoint.InputRefused;
import io.itinera.shared.work.CountSource.Count;
import io.itinera.shared.work.CountTold;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
import java.util.Optional;

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
    @Inject Event<InputRefused> refusals;
    @Inject @Any Instance<BesideLine> beside;
    @Inject ApprovalPathView path;
    @Inject Fmt fmt;
    @Inject Clock clock;
    private transient CartDeskRow desk;
    private final CartPages pages = new CartPages();
    private String quickNumber;
    private String quickQuantity;
    private final CartTerms terms = new CartTerms();

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
        Long shown = desk == null ? null : desk.cart().id();
        desk = showCart.desk(terms.getCostCentreId());
        CartRow cart = desk.cart();
        pages.are(cart.lines(), shown != null && shown.equals(cart.id()));
        terms.begin(desk);
        if (cart.isShort()) {
            noticeShortage.notice(cart);
        }
    }

    /** Puts an article in by any of its numbers. */
    public void add() {
        PutResult put = fillCart.put(showCart.partNumberOf(quickNumber), quickQuantity);
        told.fire(put.told());
        quickNumber = null;
        quickQuantity = null;
        Notices.say(Notices.added(fmt, put));
        load();
    }

    public String change(CartLineDraft line) {
        return line.isChanged() ? take(line, line.getQuantity()) : null;
    }

    /** All quantities typed since the cart was read; those that cannot be taken stay typed, each with its reason. */
    public String changeAll() {
        BusinessRuleViolation first = null;
        for (CartLineDraft line : pages.changed()) {
            try {
                hold(line, line.getQuantity());
            } catch (CartSetAside elsewhere) {
                return away();
            } catch (BusinessRuleViolation refused) {
                first = first == null ? refused : first;
            }
        }
        load();
        if (first != null) {
            throw first;
        }
        return whenEmpty();
    }

    public String remove(CartLineDraft line) {
        String where = take(line, "0");
        Notices.say(fmt.text("ordering.removed", line.getRow().articleName()));
        return where;
    }

    /** Another quantity of the line than the one that is typed. */
    public String take(CartLineDraft line, String quantity) {
        try {
            hold(line, quantity);
        } catch (CartSetAside elsewhere) {
            return away();
        }
        load();
        return whenEmpty();
    }

    private void hold(CartLineDraft line, String quantity) {
        try {
            told.fire(changeCart.change(line.getRow().partNumber(), quantity, desk.cart().id()).told());
            line.taken(quantity);
        } catch (BusinessRuleViolation refused) {
            line.refused(fmt.sentence("refusal." + refused.code(), refused.arguments()));
            throw refused;
        }
    }

    /** To the cart that the buyer is in by now. The event of a field leads nowhere by its answer alone. */
    public String away() {
        Notices.warn(fmt.text("refusal.cart-set-aside"));
        Notices.keep();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getApplication().getNavigationHandler().handleNavigation(faces, null, CART);
        return null;
    }

    /** The lines that the buyer ticked, on whatever page. */
    public List<CartLineDraft> chosen() {
        return pages.all().stream().filter(CartLineDraft::isChosen).toList();
    }

    /** Ticks all lines of the cart, or none. */
    public void chooseAll(boolean chosen) {
        pages.all().forEach(line -> line.setChosen(chosen));
    }

    public void turn(int page) {
        pages.turn(page);
    }

    public void showAll() {
        pages.choose(false);
    }

    public void showWanting() {
        pages.choose(true);
    }

    /**
     * Orders what is shown; when that is refused the page shows the cart as it is now, with what was typed. A quantity
     * that is typed and not in the cart yet is seen to first, and so is an editor beside a line: nobody orders anything else than they typed.
     */
    public String submit() {
        if (!pages.changed().isEmpty()) {
            return lookFirst();
        }
        Optional<BesideLine> open = beside.stream().filter(this::isOpen).findFirst();
        if (open.isPresent()) {
            return keepFirst(open.get());
        }
        CartRow cart = desk.cart();
        try {
            SubmitResult result = submitOrder.submit(terms.of(cart));
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
        } catch (CartSetAside elsewhere) {
            return away();
        } catch (BusinessRuleViolation refused) {
            load();
            pages.choose(pages.isLong());
            throw refused;
        }
    }

    private boolean isOpen(BesideLine editor) {
        return pages.all().stream().anyMatch(line -> line.getRow().partNumber().equals(editor.getOpened()));
    }

    private String keepFirst(BesideLine editor) {
        refusals.fire(new InputRefused(PortalPage.CART, editor.getField(), "not-kept"));
        Notices.warn(fmt.text("ordering.cart.keep-first." + editor.getField(), editor.getOpened()));
        // what is typed in the editor was not sent with the order: drawn anew it would be lost
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().remove("cartLines");
        return null;
    }

    private String lookFirst() {
        try {
            String where = changeAll();
            Notices.warn(fmt.text("ordering.cart.look-first"));
            return where;
        } catch (BusinessRuleViolation refused) {
            pages.choose(pages.isLong());
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

    /** The lines of the page. */
    public List<CartLineDraft> getLines() {
        return pages.shown();
    }

    /** Which lines are before the buyer. */
    public CartPages getPages() {
        return pages;
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

    /** How the cart is to be ordered. */
    public CartTerms getTerms() {
        return terms;
    }
}
