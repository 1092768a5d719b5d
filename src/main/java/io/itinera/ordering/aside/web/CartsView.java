package io.itinera.ordering.aside.web;

import io.itinera.ordering.aside.boundary.BringCartBack;
import io.itinera.ordering.aside.boundary.CartsRow;
import io.itinera.ordering.aside.boundary.KeptCartRow;
import io.itinera.ordering.aside.boundary.MoveCartLines;
import io.itinera.ordering.aside.boundary.ReadCarts;
import io.itinera.ordering.aside.boundary.RemoveCart;
import io.itinera.ordering.aside.boundary.RenameCart;
import io.itinera.ordering.aside.boundary.SetCartAside;
import io.itinera.ordering.aside.boundary.TakeUpCart;
import io.itinera.ordering.boundary.CartRow;
import io.itinera.ordering.web.CartView;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.work.CountSource.Count;
import io.itinera.shared.work.CountTold;
import jakarta.enterprise.event.Event;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The buyer's carts beside the one that the page shows, and the ways from one to another. */
@Named
@ViewScoped
public class CartsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String CART = "/ordering/cart?faces-redirect=true";

    @Inject ReadCarts readCarts;
    @Inject SetCartAside setCartAside;
    @Inject TakeUpCart takeUpCart;
    @Inject RenameCart renameCart;
    @Inject RemoveCart removeCart;
    @Inject BringCartBack bringCartBack;
    @Inject MoveCartLines moveCartLines;
    @Inject CartView cartView;
    @Inject Event<CountTold> told;
    @Inject Fmt fmt;
    private transient CartsRow row;
    private String name;
    private boolean moving;
    private Long target;
    private String newName;

    /** A cart by its id and what it is called in the list. */
    public record Choice(long id, String label) {
    }

    public String setAside() {
        String called = setCartAside.setAside(open().id(), name).name();
        told.fire(new CountTold("cart", Count.NONE));
        return away(fmt.text("ordering.carts.set-aside.done", called));
    }

    public String takeUp(KeptCartRow cart) {
        takeUpCart.takeUp(cart.id());
        told.fire(new CountTold("cart", new Count(cart.lines(), cart.total())));
        return away(fmt.text("ordering.carts.taken-up", nameOf(cart)));
    }

    /** What is typed elsewhere on the page stays. */
    public void rename() {
        String called = renameCart.rename(open().id(), name).name();
        cartView.load();
        Notices.say(fmt.text("ordering.carts.renamed", called));
    }

    public String remove(KeptCartRow cart) {
        removeCart.remove(cart.id());
        return away(fmt.text("ordering.carts.removed", nameOf(cart)));
    }

    /** The cart that the page shows, with all that is in it. */
    public String removeOpen() {
        String called = removeCart.remove(open().id()).name();
        told.fire(new CountTold("cart", Count.NONE));
        return away(called == null ? fmt.text("ordering.carts.removed.this") : fmt.text("ordering.carts.removed", called));
    }

    public String bringBack(KeptCartRow cart) {
        String called = bringCartBack.bringBack(cart.id()).name();
        return away(fmt.text("ordering.carts.brought-back", called == null ? nameOf(cart) : called));
    }

    /** Offers the lines to be chosen, or puts that away. */
    public void chooseLines(boolean wanted) {
        moving = wanted;
        cartView.chooseAll(false);
    }

    public void move() {
        carry(false);
    }

    public void copy() {
        carry(true);
    }

    private void carry(boolean copied) {
        Set<Long> articles = cartView.chosen().stream().map(line -> line.getRow().articleId()).collect(Collectors.toSet());
        String where = target == null ? newName : getChoices().stream().filter(cart -> cart.id() == target).map(Choice::label)
            .findFirst().orElse("");
        int lines = moveCartLines.move(new MoveCartLines.Request(open().id(), open().version(), articles, target, newName, copied));
        row = null;
        newName = null;
        target = null;
        moving = false;
        cartView.chooseAll(false);
        cartView.load();
        told.fire(new CountTold("cart", new Count(open().lines().size(), open().total())));
        Notices.say(fmt.text(copied ? "ordering.carts.copied" : "ordering.carts.moved", lines, where));
    }

    private CartRow open() {
        return cartView.getDesk().cart();
    }

    private static String away(String sentence) {
        Notices.say(sentence);
        Notices.keep();
        return CART;
    }

    public CartsRow getRow() {
        if (row == null) {
            row = cartView.getDesk() != null && !open().beside() ? CartsRow.NONE : readCarts.all();
        }
        return row;
    }

    /** What the cart is called; when it has no name, by when it was left. */
    public String nameOf(KeptCartRow cart) {
        return cart.name() == null ? fmt.text("ordering.carts.unnamed", fmt.moment(cart.changedAt())) : cart.name();
    }

    public List<Choice> getChoices() {
        return getRow().aside().stream().map(cart -> new Choice(cart.id(), nameOf(cart))).toList();
    }

    /** What is typed; before that, what the cart is called. */
    public String getName() {
        return name == null && cartView.getDesk() != null ? open().name() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isMoving() {
        return moving;
    }

    public Long getTarget() {
        return target;
    }

    public void setTarget(Long target) {
        this.target = target;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }
}
