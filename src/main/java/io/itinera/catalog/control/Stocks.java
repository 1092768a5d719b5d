package io.itinera.catalog.control;

import io.itinera.catalog.boundary.ArticleWithdrawn;
import io.itinera.catalog.boundary.NotEnoughStock;
import io.itinera.catalog.entity.ArticleStatus;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Changes stock while it holds its rows, which it always takes in the order of article ids. */
@ApplicationScoped
public class Stocks {
    private static final String RELEASE = "update catalog.stock set version = version + 1,"
        + " reserved = case when reserved > ?2 then reserved - ?2 else 0 end where article_id = ?1";
    private static final String TAKE_OUT = "update catalog.stock set on_hand = on_hand - ?2, version = version + 1,"
        + " reserved = case when reserved > ?2 then reserved - ?2 else 0 end where article_id = ?1 and on_hand >= ?2";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** Holds all rows, then promises in one statement, however many articles there are. */
    public Map<Long, LocalDate> reserve(Map<Long, Integer> quantities) {
        Map<Long, Integer> inOrder = new TreeMap<>(quantities);
        Map<Long, Held> held = hold(inOrder.keySet());
        inOrder.forEach((article, quantity) -> {
            if (quantity <= 0) {
                throw new IllegalArgumentException("quantity " + quantity);
            }
            if (!held.containsKey(article) || held.get(article).free() < quantity) {
                throw refusal(article, quantity);
            }
        });
        SqlQuery promise = SqlQuery.of("update catalog.stock set version = version + 1, reserved = reserved + case article_id");
        inOrder.forEach((article, quantity) -> promise.add(" when cast(? as bigint) then cast(? as integer)", article, quantity));
        int promised = promise.add(" end where ").in("article_id", inOrder.keySet())
            .add(" and exists (select 1 from catalog.article a where a.id = article_id and a.status = 'ORDERABLE')").update(em);
        if (promised != inOrder.size()) {
            throw withdrawn(inOrder);
        }
        LocalDate today = DeliveryDays.today(clock);
        Map<Long, LocalDate> days = new HashMap<>();
        held.forEach((article, stock) -> days.put(article,
            DeliveryDays.promised(today, stock.onHand() >= stock.reserved() + inOrder.get(article), stock.incomingOn())));
        return days;
    }

    private record Held(long onHand, long reserved, long incoming, LocalDate incomingOn) {
        long free() {
            return onHand + incoming - reserved;
        }
    }

    /** The stock of the articles, which nobody else changes until this transaction ends. */
    private Map<Long, Held> hold(Collection<Long> articles) {
        Map<Long, Held> held = new HashMap<>();
        SqlQuery.of("select article_id, on_hand, reserved, incoming, incoming_on from catalog.stock where ")
            .in("article_id", articles).add(" order by article_id for update").rows(em)
            .forEach(row -> held.put(row.number(0), new Held(row.number(1), row.number(2), row.number(3), row.day(4))));
        return held;
    }

    private RuntimeException withdrawn(Map<Long, Integer> quantities) {
        return state(quantities.keySet()).stream().filter(stock -> stock.status() == ArticleStatus.WITHDRAWN).findFirst()
            .map(stock -> refusal(stock.articleId(), quantities.get(stock.articleId())))
            .orElseGet(() -> new IllegalStateException("stock of " + quantities.keySet() + " could not be promised"));
    }

    public void release(Map<Long, Integer> quantities) {
        new TreeMap<>(quantities).forEach((article, quantity) -> change(RELEASE, article, quantity));
    }

    public void takeOut(Map<Long, Integer> quantities) {
        new TreeMap<>(quantities).forEach((article, quantity) -> {
            if (!change(TAKE_OUT, article, quantity)) {
                StockState state = state(List.of(article)).get(0);
                throw new NotEnoughStock(state.partNumber(), quantity, state.onHand());
            }
        });
    }

    private boolean change(String sql, long article, int quantity) {
        if (quantity <= 0) {
            throw new IllegalArgumentException("quantity " + quantity);
        }
        return em.createNativeQuery(sql).setParameter(1, article).setParameter(2, quantity).executeUpdate() == 1;
    }

    private RuntimeException refusal(long article, int quantity) {
        List<StockState> found = state(List.of(article));
        if (found.isEmpty()) {
            return new IllegalStateException("no stock row for article " + article);
        }
        StockState state = found.get(0);
        return state.status() == ArticleStatus.WITHDRAWN ? new ArticleWithdrawn(state.partNumber())
            : new NotEnoughStock(state.partNumber(), quantity, state.onHand() + state.incoming() - state.reserved());
    }

    /** As the caller's transaction sees it: with its own promises, and without those that others make after it. */
    private List<StockState> state(Collection<Long> articles) {
        return em.createQuery("select new io.itinera.catalog.control.StockState(a.id, a.partNumber, a.status, s.onHand,"
                + " s.reserved, s.incoming, s.incomingOn) from Article a join Stock s on s.articleId = a.id"
                + " where a.id in :ids", StockState.class)
            .setParameter("ids", articles).getResultList();
    }
}
