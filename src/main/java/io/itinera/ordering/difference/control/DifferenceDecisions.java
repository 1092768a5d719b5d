package io.itinera.ordering.difference.control;

import io.itinera.ordering.difference.entity.DifferenceDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Keeps what was said about differences. */
@ApplicationScoped
public class DifferenceDecisions {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    public void add(DifferenceDecision decision) {
        em.persist(decision);
    }

    public List<DifferenceDecision> ofOrder(long orderId) {
        return em.createQuery("select d from DifferenceDecision d where d.orderId = :order", DifferenceDecision.class)
            .setParameter("order", orderId).getResultList();
    }

    /** Those of the order among them; another order's are left out. */
    public List<DifferenceDecision> ofOrder(long orderId, Collection<Long> ids) {
        return em.createQuery("select d from DifferenceDecision d where d.orderId = :order and d.id in :ids order by d.id",
            DifferenceDecision.class).setParameter("order", orderId).setParameter("ids", ids).getResultList();
    }
}
