package io.itinera.ordering.web;

import io.itinera.ordering.boundary.RepeatOrder;
import io.itinera.ordering.boundary.Repetition;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Orders again from any page that shows an order, and tells what could not come back. */
@RequestScoped
public class ReorderView {
    @Inject RepeatOrder repeatOrder;
    @Inject Fmt fmt;

    /** The cart, where the lines are now. */
    String again(String number) {
        Repetition repetition = repeatOrder.repeat(number);
        Notices.say(fmt.text("ordering.repeated", number, repetition.partNumbers().size()));
        repetition.leftOut().forEach(line -> Notices.warn(fmt.text("ordering.left-out." + line.reason(), line.partNumber(),
            line.articleName())));
        Notices.keep();
        return "/ordering/cart?faces-redirect=true";
    }
}
