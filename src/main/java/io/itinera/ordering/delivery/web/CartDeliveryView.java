package io.itinera.ordering.delivery.web;

import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.delivery.boundary.ChooseCartDelivery;
import io.itinera.ordering.web.CartView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the goods of the cart come: as they are there, or all together. */
@Named
@RequestScoped
public class CartDeliveryView {
    @Inject ChooseCartDelivery chooseCartDelivery;
    @Inject CartView cartView;

    /** Keeps what was ticked with the cart; whoever is in another cart by now is led to it. */
    public void choose() {
        try {
            chooseCartDelivery.choose(cartView.getDesk().cart().id(), cartView.getTerms().isCompleteOnly());
            cartView.load();
        } catch (CartSetAside elsewhere) {
            cartView.away();
        }
    }
}
