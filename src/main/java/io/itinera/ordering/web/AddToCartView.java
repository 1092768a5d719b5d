package io.itinera.ordering.web;

import io.itinera.ordering.boundary.FillCart;
import io.itinera.ordering.boundary.PackAdvice;
import io.itinera.ordering.boundary.PutResult;
import io.itinera.ordering.boundary.QuantityNotPossible;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.Pressed;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.CountTold;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The field and button that put an article into the cart, wherever a page shows an article; any number on one page. */
@Named
@RequestScoped
public class AddToCartView {
    private static final String REFUSED = "itinera.refused-quantities";

    @Inject FillCart fillCart;
    @Inject CurrentActor actor;
    @Inject Fmt fmt;
    @Inject Event<CountTold> told;
    private final Map<String, Entry> entries = new HashMap<>();

    /** How many of one article are typed. */
    public static class Entry {
        private String quantity;

        Entry(String quantity) {
            this.quantity = quantity;
        }

        public String getQuantity() {
            return quantity;
        }

        public void setQuantity(String quantity) {
            this.quantity = quantity;
        }
    }

    /** Whether the person may order at all; others see nothing. */
    public boolean isAllowed() {
        return actor.get().may(Permission.FILL_CARTS);
    }

    /** The field of one article. @param start what stands in it before anything is typed */
    public Entry entry(String article, long start) {
        return entries.computeIfAbsent(article, unused -> new Entry(Long.toString(start)));
    }

    /** @param article of the row that was pressed; the one that the button names counts, should the row hold another by now */
    public void add(String article, int multiple) {
        String typed = entry(article, multiple).getQuantity();
        String shown = Pressed.text("shown").orElse(article);
        try {
            PutResult put = fillCart.put(shown, typed);
            entries.remove(article);
            refused().remove(shown);
            told.fire(put.told());
            Notices.say(Notices.added(fmt, put));
        } catch (QuantityNotPossible refused) {
            FacesContext.getCurrentInstance().getViewRoot().getViewMap().putIfAbsent(REFUSED, new HashMap<>());
            refused().put(shown, typed);
            throw refused;
        }
    }

    /** Instead of the quantity that was refused. @param side which of {@link #nearest} */
    public void take(String article, int multiple, int side) {
        entry(article, multiple).setQuantity(Integer.toString(nearest(article, multiple).get(side)));
        add(article, multiple);
    }

    /** Whether the page refused anything that was not put in since: nothing is looked up for each article before. */
    public boolean isRefusing() {
        return !refused().isEmpty();
    }

    /** What can be put in instead of what was refused; offered until something was put in. */
    public List<Integer> nearest(String article, int multiple) {
        return PackAdvice.of(refused().get(article), multiple).nearest();
    }

    /** Kept with the page, and only where something was refused: the next request has to know which buttons there were. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> refused() {
        Map<String, Object> kept = FacesContext.getCurrentInstance().getViewRoot().getViewMap(false);
        return kept == null || !kept.containsKey(REFUSED) ? new HashMap<>() : (Map<String, String>) kept.get(REFUSED);
    }
}
