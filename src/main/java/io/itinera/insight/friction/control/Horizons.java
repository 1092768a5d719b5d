package io.itinera.insight.friction.control;

import io.itinera.journey.boundary.SignalStretch;
import io.itinera.journey.boundary.WatchBrowsers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** Since when, and until when, each kind of friction can be told. */
@ApplicationScoped
public class Horizons {
    @Inject Detectors detectors;
    @Inject WatchBrowsers browsers;

    /** By kind, for all of them. */
    Map<String, Horizon> all() {
        Map<String, SignalStretch> signals = browsers.stretches();
        return detectors.all().stream().collect(Collectors.toMap(FrictionDetector::code, detector -> detector.signals().stream().map(signals::get)
            .map(told -> new Horizon(told.from(), told.to())).reduce(Horizon.ENDLESS, Horizon::and)));
    }
}
