package io.itinera.ordering.control;

import io.itinera.platform.figures.Figures;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The figures about orders that {@code /metrics} shows. */
@ApplicationScoped
public class OrderFigures {
    private static final String SUBMITTED = "itinera_orders_total";

    @Inject Figures figures;

    @PostConstruct
    void show() {
        figures.add(SUBMITTED, 0);
    }

    public void submitted() {
        figures.add(SUBMITTED, 1);
    }
}
