package io.itinera.ordering.aside.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Removed carts, until nobody can bring them back any more. */
@ApplicationScoped
public class RemovedCarts implements Expiring {
    private static final String OLD = "status = 'REMOVED' and changed_at < ?";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    @Override
    public String code() {
        return "removed-cart";
    }

    /** Holds the carts first: whoever brings one back at this moment is waited for, and keeps its lines. */
    @Override
    @Transactional
    public long clear(Instant before) {
        SqlQuery.of("update ordering.cart set version = version + 1 where " + OLD, before).update(em);
        SqlQuery.of("delete from ordering.cart_line where cart_id in (select id from ordering.cart where " + OLD + ")", before).update(em);
        return SqlQuery.of("delete from ordering.cart where " + OLD, before).update(em);
    }
}
