package io.itinera.journey.control;

import io.itinera.journey.boundary.OutsideTouchpoint;
import io.itinera.journey.entity.Outcome;
import io.itinera.journey.entity.Touchpoint;
import io.itinera.journey.entity.Touchpoint.Party;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Writes touchpoints: those of a success with the action itself, all others in a transaction of their own. */
@ApplicationScoped
public class Recorder {
    @Inject TouchpointStore store;
    @Inject CurrentActor currentActor;
    @Inject CurrentVisit currentVisit;
    @Inject Clock clock;
    @Inject BeanManager beanManager;
    @Inject RecordingSwitch recording;
    @Inject JourneyFigures figures;

    /** Writes the step into the transaction under way, so that it and the action are kept or lost together. */
    void succeeded(Step step) {
        write(step, Outcome.COMPLETED, step.reason());
    }

    /** Writes a refusal or failure after the action's own transaction has been rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void ended(Step step, Outcome outcome, String reason) {
        write(step, outcome, reason);
    }

    /** Writes what the batch of passive signals collected, in one transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void writeAll(Collection<Signal> signals) {
        store(List.copyOf(signals));
    }

    /** Writes what happened outside the portal into the transaction under way. @return the numbers of the touchpoints; none where nothing is recorded */
    public List<Long> happenedOutside(List<OutsideTouchpoint> happened) {
        if (!recording.isOn()) {
            return List.of();
        }
        List<Signal> signals = happened.stream().map(Recorder::outside).toList();
        store(signals);
        return signals.stream().map(signal -> signal.touchpoint().id()).toList();
    }

    private static Signal outside(OutsideTouchpoint happened) {
        Touchpoint touchpoint = new Touchpoint(happened.type(), happened.occurredAt(), new Party(happened.persona(), null,
            happened.accountId(), null, happened.channel(), happened.initiator()));
        touchpoint.ended(Outcome.valueOf(happened.outcome()), happened.reason());
        touchpoint.took(happened.durationMs(), null);
        return new Signal(touchpoint, happened.about());
    }

    /** Whether what somebody merely looks at is recorded now: not for a person who objected. */
    public boolean isWatching() {
        return recording.isOn() && currentActor.get().isWatched();
    }

    /** Whether somebody looks at pages now whose looking is recorded: no program. */
    public boolean isBrowsing() {
        return isWatching() && currentActor.get().isPerson() && currentActor.channel() == Channel.WEB;
    }

    /** What the browser of somebody tells belongs to the visit that was, and prolongs none: its page may have lain open for hours. */
    Touchpoint suffered(PortalTouchpoint type, Instant at) {
        Actor actor = currentActor.get();
        return new Touchpoint(type, at, new Party(actor.persona(), actor.pseudonym(), actor.account() == null ? null : actor.account().value(),
            inVisit() ? currentVisit.last() : null, Channel.WEB, initiator(actor)));
    }

    /** A touchpoint of somebody who uses the portal now, not yet stored. */
    Touchpoint prepare(Step step, Outcome outcome, String reason) {
        Instant now = clock.instant();
        Touchpoint touchpoint = new Touchpoint(step.type(), now, party(step, now));
        touchpoint.ended(outcome, reason);
        touchpoint.took(inVisit() ? currentVisit.sincePageShown(now) : null,
            (int) Duration.between(step.startedAt(), now).toMillis());
        touchpoint.concernsMoney(step.amount());
        return touchpoint;
    }

    private void write(Step step, Outcome outcome, String reason) {
        if (recording.isOn()) {
            store(List.of(new Signal(prepare(step, outcome, reason), List.copyOf(step.about()))));
        }
    }

    private void store(List<Signal> signals) {
        store.add(signals);
        figures.recorded(signals.size());
    }

    private Party party(Step step, Instant now) {
        Actor actor = currentActor.get();
        AccountId account = step.account() != null ? step.account() : actor.account();
        UUID visit = inVisit() ? currentVisit.at(now) : null;
        return new Party(actor.persona(), actor.pseudonym(), account == null ? null : account.value(), visit,
            channel(step, actor, visit),
            step.initiator() != null ? step.initiator() : currentActor.channel() == Channel.SYSTEM ? Initiator.SYSTEM : initiator(actor));
    }

    private Channel channel(Step step, Actor actor, UUID visit) {
        if (step.channel() != null) {
            return step.channel();
        }
        return actor.isPortal() && visit == null ? Channel.SYSTEM : currentActor.channel();
    }

    private static Initiator initiator(Actor actor) {
        if (actor.persona() == null) {
            return Initiator.SYSTEM;
        }
        return actor.persona().worksForHospital() ? Initiator.CUSTOMER : Initiator.SUPPLIER;
    }

    /** A program that calls has no visit, and no session to keep one in; whoever objected is not followed from step to step. */
    private boolean inVisit() {
        try {
            return currentActor.get().isWatched() && currentActor.channel() == Channel.WEB && beanManager.getContext(SessionScoped.class).isActive();
        } catch (ContextNotActiveException outsideAnyRequest) {
            return false;
        }
    }

    /** A touchpoint and its objects, waiting to be stored. The log has no key that would refuse an object named twice. */
    public record Signal(Touchpoint touchpoint, List<ObjectRef> about) {
        public Signal {
            if (about.stream().map(ref -> ref.type() + ":" + ref.id()).distinct().count() < about.size()) {
                throw new IllegalStateException("a touchpoint names an object once: " + about);
            }
        }
    }
}
