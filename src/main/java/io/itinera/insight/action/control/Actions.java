package io.itinera.insight.action.control;

import io.itinera.insight.action.boundary.ActionClosed;
import io.itinera.insight.action.boundary.ActionFixed;
import io.itinera.insight.action.boundary.ActionPlan;
import io.itinera.insight.action.boundary.ActionState;
import io.itinera.insight.action.boundary.Measure;
import io.itinera.insight.action.entity.Action;
import io.itinera.insight.action.entity.ActionStatus;
import io.itinera.insight.boundary.Period;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Keeps actions. Whoever changes one holds its row until the transaction ends, and says which version was seen. */
@ApplicationScoped
public class Actions {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    public Action add(Action action) {
        em.persist(action);
        em.flush();
        return action;
    }

    /** @throws NoSuchRecord when there is none */
    public Action get(long id) {
        Action found = em.find(Action.class, id);
        if (found == null) {
            throw new NoSuchRecord();
        }
        return found;
    }

    /**
     * A draft, to change or register it.
     *
     * @throws ChangedMeanwhile when it is not any more as it was seen
     * @throws ActionFixed      when it is no draft any more
     */
    public Action draft(long id, int seen) {
        Action action = held(id);
        if (action.status() != ActionStatus.DRAFT) {
            throw new ActionFixed();
        }
        if (action.version() != seen) {
            throw new ChangedMeanwhile();
        }
        return action;
    }

    /** One that is registered and not closed. @throws ActionClosed when it is none */
    public Action open(long id) {
        Action action = held(id);
        if (action.status() != ActionStatus.REGISTERED) {
            throw new ActionClosed();
        }
        return action;
    }

    private Action held(long id) {
        Action action = em.find(Action.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (action == null) {
            throw new NoSuchRecord();
        }
        em.lock(action, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return action;
    }

    /** The newest start first. */
    public List<Action> all() {
        return em.createQuery("select a from Action a order by a.startsOn desc, a.id desc", Action.class).getResultList();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Period.ZONE));
    }

    public ActionState state(Action action) {
        return switch (action.status()) {
            case DRAFT -> ActionState.DRAFT;
            case READ -> ActionState.READ;
            case ABANDONED -> ActionState.ABANDONED;
            case REGISTERED -> today().isBefore(action.judged().startsOn()) ? ActionState.REGISTERED
                : today().isBefore(readableFrom(action.judged())) ? ActionState.RUNNING : ActionState.OVER;
        };
    }

    private static LocalDate readableFrom(Action.Judged judged) {
        return judged.startsOn().plusWeeks((long) judged.weeksAfter() + Measure.valueOf(judged.measure()).weeksToWait());
    }

    public static ActionPlan plan(Action action) {
        Action.Idea idea = action.idea();
        Action.Judged judged = action.judged();
        return new ActionPlan(idea.title(), idea.hypothesis(), Measure.valueOf(judged.measure()), judged.subject(), idea.touchpoint(), idea.segment(),
            judged.expected(), idea.ownerId(), judged.startsOn(), judged.weeksBefore(), judged.weeksAfter(), action.hospitals(true), action.hospitals(false),
            judged.lotSeed());
    }
}
