package io.itinera.journey.control;

import io.itinera.shared.touchpoint.JourneyFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Hears every {@link JourneyFact}, whichever feature fires it ("find implementations" lists them). A fact of the step
 * under way completes that step; any other
 * is a touchpoint of its own, in the same transaction, unless it is only a part of one.
 */
@ApplicationScoped
public class JourneyFactListener {
    @Inject Recorder recorder;
    @Inject Clock clock;

    void on(@Observes JourneyFact fact) {
        Optional<Step> running = CurrentStep.running(fact.touchpoint());
        running.ifPresent(step -> step.complete(fact));
        if (running.isEmpty() && !fact.isPart()) {
            recorder.succeeded(Step.of(fact, clock.instant()));
        }
    }
}
