package io.itinera.ordering.standing.control;

import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.standing.boundary.NotYourStandingOrder;
import io.itinera.ordering.standing.boundary.RhythmRow;
import io.itinera.ordering.standing.boundary.StandingRow;
import io.itinera.ordering.standing.entity.StandingOrder;
import io.itinera.ordering.standing.entity.StandingStatus;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps standing orders, and gives nobody one that they may not see. Whoever changes or runs one holds its row until the
 * transaction ends.
 */
@ApplicationScoped
public class StandingOrders {
    private static final int AT_ONCE = 200;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject StandingRuns runs;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /** One whose run is to be made. @param owner null once erased */
    public record DueOrder(long id, PersonId owner) {
    }

    public StandingOrder add(StandingOrder standing) {
        em.persist(standing);
        em.flush();
        return standing;
    }

    /** How many of the account's go on. */
    public long goingOn(AccountId account) {
        return em.createQuery("select count(s) from StandingOrder s where s.accountId = :account and s.status <> :ended", Long.class)
            .setParameter("account", account.value()).setParameter("ended", StandingStatus.ENDED).getSingleResult();
    }

    /** Those that the actor may see, by name, the ended ones last; the names of their owners are left to the caller. */
    public List<StandingRow> seen() {
        Actor reader = actor.get();
        List<Object[]> found = em.createQuery("select s, (select count(i) from StandingLine i where i.standingOrder = s) from StandingOrder s"
                + " where s.accountId = :account and (:all = true or s.personId = :person) order by s.name, s.id", Object[].class)
            .setParameter("account", reader.ownAccount().value()).setParameter("all", reader.persona() == Persona.PURCHASING_DIRECTOR)
            .setParameter("person", reader.person().value()).getResultList();
        Map<Long, Set<LocalDate>> settled = runs.settled(found.stream().map(row -> (StandingOrder) row[0]).toList());
        return found.stream().map(row -> row((StandingOrder) row[0], ((Number) row[1]).intValue(), settled))
            .sorted((a, b) -> Boolean.compare(isOver(a), isOver(b))).toList();
    }

    private static boolean isOver(StandingRow row) {
        return row.status().equals(StandingStatus.ENDED.name());
    }

    public StandingRow row(StandingOrder standing, Set<LocalDate> settled) {
        return row(standing, standing.lines().size(), Map.of(standing.id(), settled));
    }

    private StandingRow row(StandingOrder standing, int lines, Map<Long, Set<LocalDate>> settled) {
        boolean isActive = standing.status() == StandingStatus.ACTIVE;
        LocalDate next = isActive ? standing.upcoming(settled.getOrDefault(standing.id(), Set.of())).findFirst()
            .map(standing::dueOf).orElse(null) : null;
        return new StandingRow(standing.id(), standing.terms().name(), standing.personId(), null,
            isActive && next == null ? "FINISHED" : standing.status().name(), RhythmRow.of(standing.rhythm()), lines, next,
            standing.isOwnedBy(actor.get()));
    }

    /** @throws NoSuchRecord when there is none that the actor may see */
    public StandingOrder toRead(long id) {
        return visible(em.find(StandingOrder.class, id));
    }

    /** @throws NoSuchRecord beyond the wall */
    public String name(long id) {
        StandingOrder standing = em.find(StandingOrder.class, id);
        actor.get().guard(standing.account());
        return standing.terms().name();
    }

    /** To be taken over, however it is now. @throws NoSuchRecord when there is none that the actor may see */
    public StandingOrder toTakeOver(long id) {
        return visible(held(id));
    }

    /** To answer for it, however it is now. @throws NotYourStandingOrder for anybody but its owner */
    public StandingOrder toAnswer(long id) {
        StandingOrder standing = visible(held(id));
        if (!standing.isOwnedBy(actor.get())) {
            throw new NotYourStandingOrder();
        }
        return standing;
    }

    private StandingOrder visible(StandingOrder standing) {
        if (standing == null || !standing.isSeenBy(actor.get())) {
            throw new NoSuchRecord();
        }
        return standing;
    }

    /**
     * To change it, as it was seen.
     *
     * @throws ChangedMeanwhile     when it was changed since
     * @throws NotYourStandingOrder for anybody but its owner
     */
    public StandingOrder toChange(long id, int seen) {
        StandingOrder standing = toAnswer(id);
        if (standing.version() != seen) {
            throw new ChangedMeanwhile();
        }
        return standing;
    }

    /** For a run: whoever else wants to make it waits. @throws NoSuchRecord when it is gone */
    public StandingOrder held(long id) {
        StandingOrder standing = em.find(StandingOrder.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (standing == null) {
            throw new NoSuchRecord();
        }
        em.lock(standing, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return standing;
    }

    /** Null for one of somebody erased. */
    @Transactional
    public PersonId owner(long id) {
        Long owner = em.find(StandingOrder.class, id).personId();
        return owner == null ? null : new PersonId(owner);
    }

    /** Those whose next run is to be made by today, longest due first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<DueOrder> due() {
        return em.createQuery("select s.id, s.personId from StandingOrder s where s.checkOn <= :today order by s.checkOn, s.id", Object[].class)
            .setParameter("today", OrderDays.today(clock)).setMaxResults(AT_ONCE).getResultStream()
            .map(row -> new DueOrder((Long) row[0], row[1] == null ? null : new PersonId((Long) row[1]))).toList();
    }
}
