package io.itinera.delivery.control;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import io.itinera.delivery.boundary.ReturnRow;
import io.itinera.delivery.entity.GoodsReturn;

/** Keeps and finds what hospitals sent back. */
@ApplicationScoped
public class GoodsReturns {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    public void add(GoodsReturn goodsReturn) {
        em.persist(goodsReturn);
        goodsReturn.takeNumber();
    }

    public List<ReturnRow> ofOrder(long orderId) {
        return em.createQuery("select new io.itinera.delivery.boundary.ReturnRow(r.number, r.accountId, r.orderLineId, l.lineNo,"
                + " l.articleName, r.quantity, r.reason, r.returnedAt) from GoodsReturn r, LineAtWork l"
                + " where l.id = r.orderLineId and l.orderId = :order order by r.id", ReturnRow.class)
            .setParameter("order", orderId).getResultList();
    }

    /** How many units of an order line can still be returned: received by the hospital and not sent back before. */
    public int leftOf(long orderLineId) {
        return em.createQuery("select l.received - coalesce((select sum(r.quantity) from GoodsReturn r"
                + " where r.orderLineId = l.id), 0) from LineAtWork l where l.id = :line", Number.class)
            .setParameter("line", orderLineId).getSingleResult().intValue();
    }
}
