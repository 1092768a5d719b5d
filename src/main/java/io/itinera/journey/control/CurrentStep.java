package io.itinera.journey.control;

import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.Optional;

/** The recorded use case that runs on this thread, if one does. Use cases do not call each other, so one is enough. */
final class CurrentStep {
    private static final ThreadLocal<Step> RUNNING = new ThreadLocal<>();

    private CurrentStep() {
    }

    static void begin(Step step) {
        RUNNING.set(step);
    }

    static void end() {
        RUNNING.remove();
    }

    static Optional<Step> running(PortalTouchpoint type) {
        return Optional.ofNullable(RUNNING.get()).filter(step -> step.type() == type);
    }

    static Step running() {
        return RUNNING.get();
    }
}
