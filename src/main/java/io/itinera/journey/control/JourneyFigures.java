package io.itinera.journey.control;

import io.itinera.platform.figures.Figures;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The figures about recording that {@code /metrics} shows. */
@ApplicationScoped
public class JourneyFigures {
    private static final String RECORDED = "itinera_touchpoints_total";
    private static final String DROPPED = "itinera_signals_dropped_total";

    @Inject Figures figures;

    @PostConstruct
    void show() {
        figures.add(RECORDED, 0);
        figures.add(DROPPED, 0);
    }

    void recorded(int count) {
        figures.add(RECORDED, count);
    }

    void dropped(int count) {
        figures.add(DROPPED, count);
    }
}
