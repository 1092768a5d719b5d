package io.itinera.catalog.control;

import io.itinera.catalog.boundary.Delivery;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is on its way. An article seldom waits for more than one delivery, so the next one stands with its stock, where
 * every reading finds it; only those after it have rows of their own.
 */
public final class Deliveries {
    /** The deliveries after the next one as one column, in a statement that has the stock as {@code s}. */
    public static final String LATER = "(select string_agg(concat(cast(d.arrives_on as varchar(10)), '=', cast(d.quantity as varchar(10))), ' ' order by d.arrives_on)"
        + " from catalog.later_delivery d where d.article_id = s.article_id)";

    private Deliveries() {
    }

    /** @param next the column of the next delivery's quantity, after which its day stands @param later that of {@link #LATER} */
    public static List<Delivery> of(SqlRow row, int next, int later) {
        List<Delivery> deliveries = new ArrayList<>();
        if (row.number(next) > 0) {
            deliveries.add(new Delivery((int) row.number(next), row.day(next + 1)));
        }
        if (!row.isNull(later)) {
            for (String one : row.text(later).split(" ")) {
                String[] parts = one.split("=");
                deliveries.add(new Delivery(Integer.parseInt(parts[1]), LocalDate.parse(parts[0])));
            }
        }
        return deliveries;
    }

    /** Those after the next one, by article; a statement of its own, for whoever holds the stock and wants to know it as it is then. */
    static Map<Long, List<Delivery>> later(EntityManager em, Collection<Long> articles) {
        Map<Long, List<Delivery>> later = new HashMap<>();
        SqlQuery.of("select article_id, quantity, arrives_on from catalog.later_delivery where ").in("article_id", articles).rows(em)
            .forEach(row -> later.computeIfAbsent(row.number(0), id -> new ArrayList<>()).add(new Delivery((int) row.number(1), row.day(2))));
        return later;
    }
}
