package io.itinera.ordering.web;

import io.itinera.ordering.boundary.FillCart;
import io.itinera.ordering.boundary.PutResult;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.CountTold;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The field and button that put an article into the cart, wherever a page shows an article; any number on one page. */
@Named
@RequestScoped
public class AddToCartView {
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

    public void add(String article, int multiple) {
        PutResult put = fillCart.put(article, entry(article, multiple).getQuantity());
        entries.remove(article);
        told.fire(put.told());
        Notices.say(fmt.text("ordering.added", put.added(), put.articleName(), put.inCart()));
    }
}
