package io.itinera.ordering.list.control;

import io.itinera.ordering.list.boundary.ListChangedMeanwhile;
import io.itinera.ordering.list.boundary.ListReadOnly;
import io.itinera.ordering.list.boundary.ListRow;
import io.itinera.ordering.list.entity.RequisitionList;
import io.itinera.ordering.list.entity.Sharing;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keeps lists, and gives nobody one that they may not see. Whoever changes one holds its row until the transaction ends. */
@ApplicationScoped
public class Lists {
    private static final String BY_ID = "select distinct l from RequisitionList l left join fetch l.lines where l.id = :id";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject CurrentActor actor;

    public RequisitionList add(RequisitionList list) {
        em.persist(list);
        em.flush();
        return list;
    }

    public void remove(RequisitionList list) {
        em.remove(list);
    }

    /** Everything that the actor may see, changed last first; the names of their makers are left to the caller. */
    public List<ListRow> seen() {
        Actor reader = actor.get();
        return em.createQuery("select l, (select count(i) from ListLine i where i.list = l) from RequisitionList l"
                + " where l.accountId = :account and (l.sharing <> :private or l.personId = :person)"
                + " order by l.changedAt desc, l.id desc", Object[].class)
            .setParameter("account", reader.ownAccount().value()).setParameter("private", Sharing.PRIVATE)
            .setParameter("person", reader.person().value()).getResultStream()
            .map(found -> row((RequisitionList) found[0], ((Number) found[1]).intValue(), reader)).toList();
    }

    public ListRow row(RequisitionList list, int lines, Actor reader) {
        return new ListRow(list.id(), list.name(), list.personId(), null, lines, list.sharing().name(), list.changedAt(),
            list.isChangedBy(reader), list.isKeptBy(reader));
    }

    /** The list with its lines. @throws NoSuchRecord when there is none that the actor may see */
    public RequisitionList toRead(long id) {
        return visible(em.createQuery(BY_ID, RequisitionList.class).setParameter("id", id).getResultStream().findFirst()
            .orElseThrow(NoSuchRecord::new));
    }

    /**
     * To change it, as it was seen.
     *
     * @throws ListChangedMeanwhile when it was changed since
     * @throws ListReadOnly         when the actor may only read it
     */
    public RequisitionList toChange(long id, int seen) {
        RequisitionList list = toChange(id);
        requireUnchanged(list, seen);
        return list;
    }

    /** To share or delete it, as it was seen. @throws ListReadOnly for anybody who may not say who sees it */
    public RequisitionList toKeep(long id, int seen) {
        RequisitionList list = toChange(id, seen);
        if (!list.isKeptBy(actor.get())) {
            throw new ListReadOnly();
        }
        return list;
    }

    /** To order by it, as it was seen. @throws ListChangedMeanwhile when it was changed since */
    public RequisitionList toOrder(long id, int seen) {
        RequisitionList list = toRead(id);
        requireUnchanged(list, seen);
        return list;
    }

    /** To change it, however it is now. @throws ListReadOnly when the actor may only read it */
    public RequisitionList toChange(long id) {
        RequisitionList list = em.find(RequisitionList.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (list == null) {
            throw new NoSuchRecord();
        }
        if (!visible(list).isChangedBy(actor.get())) {
            throw new ListReadOnly();
        }
        em.lock(list, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return list;
    }

    /** @throws ListChangedMeanwhile when the list was changed since it was seen */
    private static void requireUnchanged(RequisitionList list, int seen) {
        if (list.version() != seen) {
            throw new ListChangedMeanwhile();
        }
    }

    private RequisitionList visible(RequisitionList list) {
        actor.get().guard(list.account());
        if (!list.isSeenBy(actor.get())) {
            throw new NoSuchRecord();
        }
        return list;
    }
}
