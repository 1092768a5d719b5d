package io.itinera.catalog.control;

import io.itinera.catalog.boundary.ArticleWithdrawn;
import io.itinera.catalog.boundary.NotEnoughStock;
import io.itinera.catalog.entity.ArticleStatus;
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

/** Changes stock by conditional updates, always in the order of article ids. */
@ApplicationScoped
public class Stocks {
    private static final String RESERVE = "update catalog.stock set reserved = reserved + ?2, version = version + 1"
        + " where article_id = ?1 and on_hand + incoming - reserved >= ?2"
        + " and exists (select 1 from catalog.article a where a.id = ?1 and a.status = 'ORDERABLE')";
    private static final String RELEASE = "update catalog.stock set version = version + 1,"
        + " reserved = case when reserved > ?2 then reserved - ?2 else 0 end where article_id = ?1";
    private static final String TAKE_OUT = "update catalog.stock set on_hand = on_hand - ?2, version = version + 1,"
        + " reserved = case when reserved > ?2 then reserved - ?2 else 0 end where article_id = ?1 and on_hand >= ?2";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    public Map<Long, LocalDate> reserve(Map<Long, Integer> quantities) {
        new TreeMap<>(quantities).forEach((article, quantity) -> {
            if (!change(RESERVE, article, quantity)) {
                throw refusal(article, quantity);
            }
        });
        LocalDate today = DeliveryDays.today(clock);
        Map<Long, LocalDate> promised = new HashMap<>();
        state(quantities.keySet()).forEach(s -> promised.put(s.articleId(),
            DeliveryDays.promised(today, s.onHand() >= s.reserved(), s.incomingOn())));
        return promised;
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
