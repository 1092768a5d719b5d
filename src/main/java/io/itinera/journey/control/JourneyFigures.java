package io.itinera.journey.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.annotation.Metric;

/** The figures about recording that {@code /metrics} shows. */
@ApplicationScoped
public class JourneyFigures {
    @Inject
    @Metric(name = "itinera_touchpoints_total", absolute = true, description = "Touchpoints recorded since the start")
    Counter touchpoints;
    @Inject
    @Metric(name = "itinera_signals_dropped_total", absolute = true,
        description = "Passive signals dropped because the batch was full")
    Counter dropped;

    void recorded() {
        touchpoints.inc();
    }

    void dropped(int count) {
        dropped.inc(count);
    }
}
