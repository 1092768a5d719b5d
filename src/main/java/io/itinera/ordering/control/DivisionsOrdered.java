package io.itinera.ordering.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.work.DivisionSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Adds up what hospitals ordered by the categories of the catalogue, which are its divisions. */
@ApplicationScoped
public class DivisionsOrdered implements DivisionSource {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    @Override
    public List<Division> divisions(Locale locale) {
        return SqlQuery.of("select c.code, c.name_es, c.name_en, c.name_fr from catalog.category c order by c.code").rows(em).stream()
            .map(row -> new Division(row.text(0), row.text(switch (locale.getLanguage()) {
                case "es" -> 1;
                case "fr" -> 3;
                default -> 2;
            }))).toList();
    }

    @Override
    public List<Ordered> ordered(List<Instant> bounds) {
        int last = bounds.size() - 1;
        SqlQuery query = SqlQuery.of("select o.account_id, 0");
        IntStream.range(1, last).forEach(n -> query.add(" + case when o.submitted_at >= ? then 1 else 0 end", bounds.get(n)));
        return query.add(", c.code, sum(l.quantity * l.unit_price) from ordering.purchase_order o join ordering.order_line l on l.order_id = o.id"
                + " join catalog.article a on a.id = l.article_id join catalog.category c on c.id = a.category_id"
                + " where o.submitted_at >= ? and o.submitted_at < ? group by 1, 2, 3", bounds.get(0), bounds.get(last)).rows(em).stream()
            .map(row -> new Ordered(row.number(0), (int) row.number(1), row.text(2), row.amount(3))).toList();
    }
}
