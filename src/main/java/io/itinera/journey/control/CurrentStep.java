package io.itinera.journey.control;

import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.Optional;

/** The recorded use case that runs on this thread, if one does. A use case that it calls is a part of its step, so one is enough. */
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
