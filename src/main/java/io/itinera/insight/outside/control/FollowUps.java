package io.itinera.insight.outside.control;

import io.itinera.insight.outside.boundary.FollowUpRow;
import io.itinera.insight.outside.entity.FollowUp;
import io.itinera.shared.AccountId;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What is to be done for hospitals after contacts with them. */
@ApplicationScoped
public class FollowUps implements Expiring {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    public void add(FollowUp followUp) {
        em.persist(followUp);
    }

    /** @throws NoSuchRecord when there is none, or it is for another hospital */
    public FollowUp of(AccountId account, long id) {
        FollowUp found = em.find(FollowUp.class, id);
        if (found == null || !found.isOf(account)) {
            throw new NoSuchRecord();
        }
        return found;
    }

    /** Whatever is not done yet, the earliest day first. */
    public List<FollowUpRow> open(Collection<Long> accounts) {
        return accounts.isEmpty() ? List.of() : em.createQuery("select new io.itinera.insight.outside.boundary.FollowUpRow(f.id, f.accountId, f.note,"
                + " f.dueOn) from FollowUp f where f.accountId in :accounts and f.doneAt is null order by f.dueOn, f.id",
            FollowUpRow.class).setParameter("accounts", accounts).getResultList();
    }

    @Override
    public String code() {
        return "follow-up";
    }

    /** Those done before the moment; what is still to be done waits, however long. */
    @Override
    @Transactional
    public long clear(Instant before) {
        return em.createQuery("delete from FollowUp f where f.doneAt < :before").setParameter("before", before).executeUpdate();
    }
}
