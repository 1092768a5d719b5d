package io.itinera.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.annotation.Metric;

/** The figures about orders that {@code /metrics} shows. */
@ApplicationScoped
public class OrderFigures {
    @Inject
    @Metric(name = "itinera_orders_total", absolute = true, description = "Orders submitted since the start")
    Counter orders;

    public void submitted() {
        orders.inc();
    }
}
