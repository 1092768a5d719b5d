package io.itinera.journey.control;

import io.itinera.shared.touchpoint.JourneyFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Hears every {@link JourneyFact}, whichever feature fires it ("find implementations" lists them). A fact of the step
 * under way completes that step; any other is a touchpoint of its own, in the same transaction.
 */
@ApplicationScoped
public class JourneyFactListener {
    @Inject Recorder recorder;
    @Inject Clock clock;

    void on(@Observes JourneyFact fact) {
        CurrentStep.running(fact.touchpoint())
            .ifPresentOrElse(step -> step.complete(fact), () -> recorder.succeeded(Step.of(fact, clock.instant())));
    }
}
