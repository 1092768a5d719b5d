package io.itinera.catalog.control;

import io.itinera.catalog.boundary.ArticleWithdrawn;
import io.itinera.catalog.boundary.AvailableToPromise;
import io.itinera.catalog.boundary.Delivery;
import io.itinera.catalog.boundary.NotEnoughStock;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes stock while it holds its rows, which it always takes in the order of article ids. Two statements, however many
 * articles there are; a third one where something has to come out of deliveries.
 */
@ApplicationScoped
public class Stocks {
    private static final String CHANGE = "update catalog.stock set version = version + 1, ";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** @return what could be promised of each article just before @see io.itinera.catalog.boundary.ReserveStock#reserve */
    public Map<Long, AvailableToPromise> reserve(Map<Long, Integer> quantities) {
        Map<Long, Integer> inOrder = inOrder(quantities);
        Map<Long, Held> held = hold(inOrder.keySet());
        Map<Long, AvailableToPromise> before = supply(held, inOrder);
        inOrder.forEach((article, quantity) -> {
            if (!before.containsKey(article)) {
                throw new IllegalStateException("no stock row for article " + article);
            }
            if (before.get(article).most() < quantity) {
                throw refusal(article, quantity, before.get(article));
            }
        });
        SqlQuery promise = SqlQuery.of(CHANGE + "reserved = reserved + ").add(each(inOrder));
        int promised = promise.add(" where ").in("article_id", inOrder.keySet())
            .add(" and exists (select 1 from catalog.article a where a.id = article_id and a.status = 'ORDERABLE')").update(em);
        if (promised != inOrder.size()) {
            throw withdrawn(inOrder.keySet());
        }
        return before;
    }

    /** Nothing falls below zero, whatever was promised by hand before. */
    public void release(Map<Long, Integer> quantities) {
        Map<Long, Integer> inOrder = inOrder(quantities);
        Map<Long, Integer> left = new TreeMap<>();
        hold(inOrder.keySet()).forEach((article, stock) -> left.put(article, Math.max(0, stock.reserved() - inOrder.get(article))));
        if (!left.isEmpty()) {
            SqlQuery.of(CHANGE + "reserved = ").add(each(left)).add(" where ").in("article_id", left.keySet()).update(em);
        }
    }

    public void takeOut(Map<Long, Integer> quantities) {
        Map<Long, Integer> inOrder = inOrder(quantities);
        Map<Long, Held> held = hold(inOrder.keySet());
        Map<Long, Integer> left = new TreeMap<>();
        inOrder.forEach((article, quantity) -> {
            Held stock = held.get(article);
            if (stock == null || stock.onHand() < quantity) {
                throw new NotEnoughStock(article(article).text(0), quantity, stock == null ? 0 : stock.onHand());
            }
            left.put(article, Math.max(0, stock.reserved() - quantity));
        });
        if (!left.isEmpty()) {
            SqlQuery.of(CHANGE + "on_hand = on_hand - ").add(each(inOrder)).add(", reserved = ").add(each(left))
                .add(" where ").in("article_id", left.keySet()).update(em);
        }
    }

    private static Map<Long, Integer> inOrder(Map<Long, Integer> quantities) {
        if (quantities.values().stream().anyMatch(quantity -> quantity <= 0)) {
            throw new IllegalArgumentException("quantities " + quantities);
        }
        return new TreeMap<>(quantities);
    }

    /** The number that belongs to the article of the row. */
    private static SqlQuery each(Map<Long, Integer> numbers) {
        SqlQuery cases = SqlQuery.of("case article_id");
        numbers.forEach((article, number) -> cases.add(" when cast(? as bigint) then cast(? as integer)", article, number));
        return cases.add(" end");
    }

    private record Held(int onHand, int reserved, Delivery next, Integer leadDays) {
        AvailableToPromise supply(List<Delivery> later) {
            List<Delivery> deliveries = new ArrayList<>(next.quantity() > 0 ? List.of(next) : List.of());
            deliveries.addAll(later);
            return new AvailableToPromise(onHand - reserved, deliveries, leadDays);
        }
    }

    /** The stock of the articles, which nobody else changes until this transaction ends. */
    private Map<Long, Held> hold(Collection<Long> articles) {
        Map<Long, Held> held = new HashMap<>();
        SqlQuery.of("select article_id, on_hand, reserved, incoming, incoming_on, lead_days from catalog.stock where ")
            .in("article_id", articles).add(" order by article_id for update").rows(em)
            .forEach(row -> held.put(row.number(0), new Held((int) row.number(1), (int) row.number(2),
                new Delivery((int) row.number(3), row.day(4)), row.wholeOrNull(5))));
        return held;
    }

    /** Later deliveries are asked for only now: read before the stock was held, they might be those that have just come into the house. */
    private Map<Long, AvailableToPromise> supply(Map<Long, Held> held, Map<Long, Integer> wanted) {
        List<Long> waiting = held.keySet().stream()
            .filter(article -> held.get(article).onHand() - held.get(article).reserved() < wanted.get(article)).toList();
        Map<Long, List<Delivery>> later = waiting.isEmpty() ? Map.of() : Deliveries.later(em, waiting);
        Map<Long, AvailableToPromise> supply = new HashMap<>();
        held.forEach((article, stock) -> supply.put(article, stock.supply(later.getOrDefault(article, List.of()))));
        return supply;
    }

    private RuntimeException withdrawn(Collection<Long> articles) {
        return SqlQuery.of("select part_number from catalog.article where status = 'WITHDRAWN' and ").in("id", articles)
            .add(" order by id").rows(em).stream().findFirst().<RuntimeException>map(row -> new ArticleWithdrawn(row.text(0)))
            .orElseGet(() -> new IllegalStateException("stock of " + articles + " could not be promised"));
    }

    private RuntimeException refusal(long article, int quantity, AvailableToPromise supply) {
        SqlRow found = article(article);
        return found.flag(1) ? new ArticleWithdrawn(found.text(0)) : new NotEnoughStock(found.text(0), quantity, supply.most());
    }

    private SqlRow article(long id) {
        return SqlQuery.of("select part_number, status = 'WITHDRAWN' from catalog.article where id = ?", id).row(em);
    }
}
