package io.itinera.journey.control;

import io.itinera.journey.boundary.BrowserSignal;
import io.itinera.journey.control.Recorder.Signal;
import io.itinera.journey.entity.Outcome;
import io.itinera.journey.entity.Touchpoint;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.PortalPage;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes touchpoints of what browsers tell. A browser says what happened and on which page, how long ago within a minute, and nothing
 * else: who it was, of which hospital and in which visit the portal knows itself. Whatever is no sound signal is dropped and counted.
 */
@ApplicationScoped
public class BrowserSignals {
    static final int MOST_A_MINUTE = 120;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_PEOPLE = 10_000;
    private static final int SHIFT_DECIMALS = 3;

    @Inject SignalBatch batch;
    @Inject Recorder recorder;
    @Inject CurrentActor actor;
    @Inject JourneyFigures figures;
    @Inject Clock clock;
    private ShortMemory<UUID, AtomicInteger> lately;

    @PostConstruct
    void count() {
        lately = new ShortMemory<>(clock, MINUTE, MOST_PEOPLE);
    }

    public void take(String page, List<BrowserSignal> told) {
        Optional<PortalPage> seen = Optional.ofNullable(page).flatMap(PortalPage::at)
            .filter(known -> known.permission() != Permission.ENTER && actor.get().may(known.permission()));
        int room = Math.max(0, Math.min(told.size(), MOST_A_MINUTE - lately.get(actor.get().pseudonym(), unused -> new AtomicInteger()).getAndAdd(told.size())));
        int taken = seen.map(known -> add(known, told.subList(0, room))).orElse(0);
        if (taken < told.size()) {
            figures.dropped(told.size() - taken);
        }
    }

    private int add(PortalPage page, List<BrowserSignal> told) {
        int added = 0;
        for (BrowserSignal one : told) {
            Optional<SignalKind> kind = SignalKind.of(one);
            if (kind.isPresent()) {
                batch.add(new Signal(touchpoint(kind.get(), one), about(page, one)));
                added++;
            }
        }
        return added;
    }

    private Touchpoint touchpoint(SignalKind kind, BrowserSignal told) {
        long ageMs = told.ageMs() == null ? 0 : Math.max(0, Math.min(MINUTE.toMillis(), told.ageMs()));
        Touchpoint touchpoint = recorder.suffered(kind.touchpoint(), clock.instant().minusMillis(ageMs));
        touchpoint.ended(kind == SignalKind.LEFT ? Outcome.ABANDONED : Outcome.COMPLETED,
            reason(kind, told));
        touchpoint.took(kind.isTime() ? told.figure() : null, null);
        return touchpoint;
    }

    /** What was told, or the figure where it is no time. */
    private static String reason(SignalKind kind, BrowserSignal told) {
        return switch (kind) {
            case CLS -> BigDecimal.valueOf(told.figure(), SHIFT_DECIMALS).toPlainString();
            case SCROLL -> told.figure().toString();
            default -> told.detail();
        };
    }

    private static List<ObjectRef> about(PortalPage page, BrowserSignal told) {
        List<ObjectRef> about = new ArrayList<>();
        if (told.element() == null) {
            about.add(ObjectRef.subject(ObjectType.PAGE, page.path()));
        } else {
            about.add(ObjectRef.subject(ObjectType.FIELD, told.element()));
            about.add(ObjectRef.related(ObjectType.PAGE, page.path()));
        }
        return about;
    }
}
