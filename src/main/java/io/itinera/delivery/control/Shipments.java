package io.itinera.delivery.control;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import io.itinera.delivery.boundary.ShippedLineRow;
import io.itinera.delivery.entity.Shipment;
import io.itinera.shared.AccountId;
import io.itinera.shared.NoSuchRecord;

/** Keeps and finds shipments. */
@ApplicationScoped
@Transactional
public class Shipments {
    private static final String GOODS = "select new io.itinera.delivery.boundary.ShippedLineRow(g.shipmentId,"
        + " g.shipmentNumber, g.orderId, g.orderNumber, g.accountId, g.siteName, g.carrier, g.tracking, g.shippedAt, g.deliveredAt,"
        + " g.receivedAt, g.id, g.orderLineId, g.lineNo, g.partNumber, g.articleName, g.unit, g.quantity, g.lot,"
        + " g.expiresOn, g.received, g.unitPrice, g.promisedOn) from ShippedGoods g ";
    private static final String IN_ORDER = " order by g.shipmentId, g.lineNo, g.id";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    public void add(Shipment shipment) {
        em.persist(shipment);
        shipment.takeNumber();
    }

    /** @throws NoSuchRecord when there is no such shipment */
    public Shipment get(String number) {
        return em.createQuery("select s from Shipment s where s.number = :number", Shipment.class)
            .setParameter("number", number).getResultStream().findFirst().orElseThrow(NoSuchRecord::new);
    }

    /** Two returns of the same shipment at once are one too many: the second one meets a changed version. */
    public Shipment getForReturn(String number) {
        Shipment shipment = get(number);
        em.lock(shipment, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return shipment;
    }

    public void hold(Shipment shipment) {
        em.lock(shipment, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<ShippedLineRow> goodsOf(String shipmentNumber) {
        return goods("g.shipmentNumber = :wanted", shipmentNumber);
    }

    public List<ShippedLineRow> goodsIn(long shipmentId) {
        return goods("g.shipmentId = :wanted", shipmentId);
    }

    public List<ShippedLineRow> goodsFor(long orderId) {
        return goods("g.orderId = :wanted", orderId);
    }

    public List<ShippedLineRow> goodsForOrder(String orderNumber) {
        return goods("g.orderNumber = :wanted", orderNumber);
    }

    /** Whatever of the account has arrived and waits to be counted, the longest waiting first. */
    public List<ShippedLineRow> toReceive(AccountId account) {
        return em.createQuery(GOODS + "where g.accountId = :account and g.receivedAt is null and g.deliveredAt is not null"
                + " order by g.deliveredAt, g.shipmentId, g.lineNo", ShippedLineRow.class)
            .setParameter("account", account.value()).getResultList();
    }

    /** What the account received short since then, the newest first. */
    public List<ShippedLineRow> shortSince(Collection<AccountId> accounts, Instant since) {
        return accounts.isEmpty() ? List.of() : em.createQuery(GOODS + "where g.accountId in :accounts and g.receivedAt >= :since and g.received < g.quantity"
                + " order by g.receivedAt desc", ShippedLineRow.class)
            .setParameter("accounts", accounts.stream().map(AccountId::value).toList()).setParameter("since", since)
            .setMaxResults(20 * accounts.size()).getResultList();
    }

    /** Shipments that left before then and have not arrived, of accounts that nobody plays. */
    public List<String> onTheWayUnplayed(Instant before, int most) {
        return em.createQuery("select distinct g.shipmentNumber from ShippedGoods g, OrderAtWork o where o.id = g.orderId"
                + " and o.accountPlayed = false and g.deliveredAt is null and g.shippedAt < :before order by g.shipmentNumber",
                String.class)
            .setParameter("before", before).setMaxResults(most).getResultList();
    }

    private List<ShippedLineRow> goods(String condition, Object wanted) {
        TypedQuery<ShippedLineRow> query = em.createQuery(GOODS + "where " + condition + IN_ORDER, ShippedLineRow.class);
        return query.setParameter("wanted", wanted).getResultList();
    }
}
