package io.itinera.ordering.standing.boundary;

import io.itinera.ordering.boundary.SubmitOrder;
import io.itinera.ordering.control.Carts;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.standing.control.StandingRuns;
import io.itinera.ordering.standing.entity.StandingOrder;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders what a run has, as its owner would: a cart of its own goes through the same submission as any other. */
@ApplicationScoped
class RunPlacing {
    @Inject Carts carts;
    @Inject SubmitOrder submitOrder;
    @Inject StandingRuns runs;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /**
     * The run, booked already.
     *
     * @param seen       what its lines cost by what was looked at
     * @param overBudget whether it is ordered over a budget that warns of that
     */
    record Run(StandingOrder standing, LocalDate planned, LocalDate dueOn, BigDecimal seen, boolean overBudget) {
    }

    /** @return the order's number */
    String place(Run run, List<StandingLineRow> lines) {
        StandingOrder standing = run.standing();
        StandingOrder.Terms terms = standing.terms();
        Map<Long, Integer> quantities = new LinkedHashMap<>();
        lines.forEach(line -> quantities.put(line.article().id(), line.possible()));
        long cart = carts.make(standing.account(), actor.get().person(), quantities);
        String number = submitOrder.submit(new SubmitOrder.Request(cart, terms.ownReference(), terms.costCentreId(), terms.siteId(),
            wished(run.dueOn()), true, new SubmitOrder.Seen(Carts.FIRST_VERSION, run.seen(), Map.of(), run.overBudget()))).number();
        runs.link(standing, run.planned(), number);
        return number;
    }

    /** The first working day from the day on; as soon as possible when it has gone by. */
    private LocalDate wished(LocalDate dueOn) {
        LocalDate day = OrderDays.isWorkingDay(dueOn) ? dueOn : OrderDays.workingDaysAfter(dueOn, 1);
        return day.isBefore(OrderDays.today(clock)) ? null : day;
    }
}
