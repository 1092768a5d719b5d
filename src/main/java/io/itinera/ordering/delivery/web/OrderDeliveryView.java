package io.itinera.ordering.delivery.web;

import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.delivery.boundary.ChooseOrderDelivery;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the goods of an order come all together, on its page, and the way to say otherwise. */
@Named
@RequestScoped
public class OrderDeliveryView {
    @Inject ChooseOrderDelivery chooseOrderDelivery;
    @Inject Fmt fmt;

    public boolean isOpenTo(OrderRow order) {
        return chooseOrderDelivery.isOpenTo(order);
    }

    public String choose(String number, boolean completeOnly) {
        chooseOrderDelivery.choose(number, completeOnly);
        Notices.say(fmt.text(completeOnly ? "ordering.delivery.complete.chosen" : "ordering.delivery.as-it-comes.chosen", number));
        Notices.keep();
        return "/ordering/order?faces-redirect=true&number=" + number;
    }
}
