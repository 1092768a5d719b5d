package io.itinera.journey.control;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether touchpoints are recorded. Always, but for the benchmark, which measures what recording costs by running the
 * same journeys without it ({@code ITINERA_RECORDING=off}).
 */
@ApplicationScoped
public class RecordingSwitch {
    private final boolean on = !"off".equals(System.getenv("ITINERA_RECORDING"));

    public boolean isOn() {
        return on;
    }
}
