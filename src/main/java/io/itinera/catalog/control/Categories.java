package io.itinera.catalog.control;

import io.itinera.catalog.boundary.CategoryRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The categories, which change so rarely that they are read once. */
@ApplicationScoped
public class Categories {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    private volatile List<CategoryRow> all = List.of();

    public List<CategoryRow> all() {
        if (all.isEmpty()) {
            all = em.createQuery("select new io.itinera.catalog.boundary.CategoryRow(c.id, c.code, c.nameEs, c.nameEn,"
                + " c.nameFr) from Category c order by c.code", CategoryRow.class).getResultList();
        }
        return all;
    }

    /** Reads them again at the next use. */
    void forget() {
        all = List.of();
    }
}
