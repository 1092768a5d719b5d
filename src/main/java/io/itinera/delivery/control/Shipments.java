package io.itinera.delivery.control;

import java.math.BigDecimal;
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
import io.itinera.platform.persistence.SqlQuery;
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

    /** Of which less arrived than was shipped. */
    record ShortLine(AccountId account, String shipment, String article, Instant receivedAt, int received, int quantity, BigDecimal unitPrice) {
    }

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

    /** What was received short since then; so many lines of each account, the newest first. */
    List<ShortLine> shortSince(Collection<AccountId> accounts, Instant since, int most) {
        return SqlQuery.of("select w.account_id, w.shipment_number, w.article_name, w.received_at, w.received, w.quantity, w.unit_price"
                + " from (select g.account_id, g.shipment_number, g.article_name, g.received_at, g.received, g.quantity, g.unit_price,"
                + " row_number() over (partition by g.account_id order by g.received_at desc, g.id) as nth from delivery.shipped_goods g"
                + " where g.received_at >= ? and g.received < g.quantity and ", since)
            .in("g.account_id", accounts.stream().map(AccountId::value).toList())
            .add(") w where w.nth <= ? order by w.account_id, w.nth", most).rows(em).stream()
            .map(row -> new ShortLine(new AccountId(row.number(0)), row.text(1), row.text(2), row.instant(3), (int) row.number(4), (int) row.number(5),
                row.amount(6))).toList();
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
