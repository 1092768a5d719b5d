package io.itinera.ordering.substitute.web;

import io.itinera.ordering.boundary.OrderDetailRow;
import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.substitute.boundary.AlternativeRow;
import io.itinera.ordering.substitute.boundary.FindAlternatives;
import io.itinera.ordering.substitute.boundary.Late;
import io.itinera.ordering.substitute.boundary.ReplaceOrderLine;
import io.itinera.ordering.substitute.boundary.SubstituteTaken;
import io.itinera.ordering.web.Notices;
import io.itinera.ordering.web.OrderView;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.PersonView;
import io.itinera.shared.work.CountTold;
import jakarta.enterprise.event.Event;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What can be had instead of the lines of an order that wait for goods. */
@Named
@ViewScoped
public class OrderAlternativesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject FindAlternatives findAlternatives;
    @Inject ReplaceOrderLine replaceOrderLine;
    @Inject OrderView orderView;
    @Inject PersonView person;
    @Inject Event<CountTold> told;
    @Inject Fmt fmt;
    @Inject Clock clock;
    private transient OrderDetailRow asked;
    private transient Map<Long, List<AlternativeRow>> found;

    /** Whether there is any; never for whoever fills no carts. */
    public boolean isAny() {
        if (asked != orderView.getDetail()) {
            asked = orderView.getDetail();
            found = asked.mayRepeat() && asked.order().isOpen() ? late() : Map.of();
        }
        return !found.isEmpty();
    }

    public List<AlternativeRow> of(OrderLineRow line) {
        return isAny() ? found.getOrDefault(line.articleId(), List.of()) : List.of();
    }

    private Map<Long, List<AlternativeRow>> late() {
        LocalDate today = LocalDate.now(clock.withZone(person.zone()));
        List<Late> late = asked.lines().stream().flatMap(line -> Late.of(line, asked.order().wishedOn(), today).stream()).toList();
        return late.isEmpty() ? Map.of() : findAlternatives.of(late);
    }

    /** Takes the line out of the order and leads to the cart with the alternative. */
    public String replace(OrderLineRow line, AlternativeRow alternative) {
        SubstituteTaken.Result result = replaceOrderLine.replace(new ReplaceOrderLine.Request(orderView.getNumber(), line.lineNo(), line.quantity(),
            alternative.partNumber()));
        told.fire(result.put().told());
        Notices.say(fmt.text("ordering.alternative.replaced", line.partNumber(), orderView.getNumber(), result.taken().added(), result.taken().other()));
        Notices.keep();
        return "/ordering/cart?faces-redirect=true";
    }
}
