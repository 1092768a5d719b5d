package io.itinera.ordering.aside.control;

import io.itinera.contracts.boundary.PriceArticles;
import io.itinera.ordering.aside.boundary.CartsRow;
import io.itinera.ordering.aside.boundary.KeptCartRow;
import io.itinera.ordering.control.CartFilling;
import io.itinera.ordering.entity.CartStatus;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what lies aside, and prices it, in two statements however many carts there are. */
@ApplicationScoped
public class KeptCarts {
    /** More removed ones are not offered to be brought back. */
    private static final int REMOVED_SHOWN = 5;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject PriceArticles prices;
    @Inject CurrentActor actor;

    private record Found(SqlRow cart, Map<Long, Integer> quantities) {
    }

    public CartsRow all() {
        Map<Long, Found> carts = new LinkedHashMap<>();
        Map<Long, Integer> articles = new LinkedHashMap<>();
        for (SqlRow row : SqlQuery.of("select c.id, c.status, c.name, c.changed_at, l.article_id, l.quantity from ordering.cart c"
            + " left join ordering.cart_line l on l.cart_id = c.id where c.person_id = ? and c.status in ('ASIDE', 'REMOVED')"
            + " order by c.changed_at desc, c.id desc, l.line_no", actor.get().person().value()).rows(em)) {
            Found found = carts.computeIfAbsent(row.number(0), unused -> new Found(row, new LinkedHashMap<>()));
            if (!row.isNull(4)) {
                found.quantities().put(row.number(4), row.wholeOrNull(5));
                articles.put(row.number(4), row.wholeOrNull(5));
            }
        }
        if (!articles.isEmpty()) {
            prices.justShown(actor.get().ownAccount(), articles); // in one query; each cart finds its own in what is remembered of it
        }
        return new CartsRow(rows(carts, CartStatus.ASIDE, CartsAside.MOST), rows(carts, CartStatus.REMOVED, REMOVED_SHOWN));
    }

    private List<KeptCartRow> rows(Map<Long, Found> carts, CartStatus status, int most) {
        return carts.values().stream().filter(found -> CartStatus.valueOf(found.cart().text(1)) == status).limit(most).map(this::row).toList();
    }

    private KeptCartRow row(Found found) {
        Actor person = actor.get();
        SqlRow cart = found.cart();
        return new KeptCartRow(cart.number(0), cart.text(2), cart.instant(3), found.quantities().size(),
            CartFilling.total(prices.justShown(person.ownAccount(), found.quantities()), found.quantities()));
    }
}
