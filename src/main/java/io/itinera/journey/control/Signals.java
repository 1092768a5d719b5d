package io.itinera.journey.control;

import io.itinera.journey.control.Recorder.Signal;
import io.itinera.journey.entity.Outcome;
import io.itinera.journey.entity.Touchpoint;
import io.itinera.shared.touchpoint.InputRefused;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PageSeen;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Makes touchpoints of passive signals and puts them into the batch. */
@ApplicationScoped
public class Signals {
    @Inject Recorder recorder;
    @Inject SignalBatch batch;
    @Inject CurrentVisit visit;
    @Inject Clock clock;

    public void pageSeen(PageSeen seen) {
        Instant now = clock.instant();
        Step step = new Step(seen.touchpoint(), now.minusMillis(seen.serverMs()), seen.about());
        if (seen.about().isEmpty()) {
            step.concerns(ObjectRef.subject(ObjectType.PAGE, seen.page().path()));
        }
        if (recorder.isWatching()) {
            Touchpoint touchpoint = recorder.prepare(step, outcome(seen), seen.reason());
            touchpoint.took(null, seen.serverMs());
            batch.add(new Signal(touchpoint, List.copyOf(step.about())));
        }
        visit.pageShown(now);
    }

    public void inputRefused(InputRefused refused) {
        Step step = new Step(PortalTouchpoint.INPUT_REFUSED, clock.instant(), List.of(
            ObjectRef.subject(ObjectType.FIELD, refused.field()),
            ObjectRef.related(ObjectType.PAGE, refused.page().path())));
        if (recorder.isWatching()) {
            batch.add(new Signal(recorder.prepare(step, Outcome.REJECTED, refused.field() + ":" + refused.rule()),
                List.copyOf(step.about())));
        }
    }

    private static Outcome outcome(PageSeen seen) {
        return switch (seen.ending()) {
            case SHOWN -> Outcome.COMPLETED;
            case REFUSED -> Outcome.REJECTED;
            case FAILED -> Outcome.FAILED;
        };
    }
}
