package io.itinera.ordering.control;

import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.entity.Order;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps orders, and gives nobody one from beyond the wall. */
@ApplicationScoped
public class Orders {
    static final String ROW = "select new io.itinera.ordering.boundary.OrderRow(o.id, o.number, o.accountId, o.personId,"
        + " o.siteId, o.costCentreId, o.ownReference, o.wishedOn, o.statusName, o.currency, o.total, o.submittedAt,"
        + " o.approverId, o.decidedAt, o.decisionReason, o.confirmedAt, o.standingOrderId, o.quoteId, o.changes, o.completeOnly, o.split) from PurchaseOrder o ";
    private static final String LINE = "select new io.itinera.ordering.boundary.OrderLineRow(l.id, o.id, l.lineNo,"
        + " l.articleId, l.partNumber, l.articleName, l.unit, l.quantity, l.unitPrice, l.contractId, l.confirmed,"
        + " l.shipped, l.received, l.invoiced, l.cancelled, l.promisedOn, l.firstPromisedOn,"
        + " l.promisedParts, l.promiseRevisions, o.completeOnly, l.allocated) from OrderLine l join l.order o ";
    private static final String WITH_LINES = "select distinct o from PurchaseOrder o join fetch o.lines ";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject CurrentActor actor;

    /** Stores a new order and gives it its number. */
    public Order add(Order order) {
        em.persist(order);
        order.takeNumber();
        return order;
    }

    /** @throws NoSuchRecord when there is no such order on this side of the wall */
    public OrderRow row(String number) {
        OrderRow row = em.createQuery(ROW + "where o.number = :number", OrderRow.class).setParameter("number", number)
            .getResultStream().findFirst().orElseThrow(NoSuchRecord::new);
        actor.get().guard(new AccountId(row.accountId()));
        return row;
    }

    /** The lines of the orders in their order; the caller has these orders from this side of the wall. */
    public List<OrderLineRow> lines(Collection<Long> orderIds) {
        return orderIds.isEmpty() ? List.of()
            : OrderLineRow.awaited(em.createQuery(LINE + "where o.id in :ids order by o.id, l.lineNo", OrderLineRow.class)
                .setParameter("ids", orderIds).getResultList());
    }

    /** @throws NoSuchRecord when there is no such order on this side of the wall */
    public void guard(long orderId) {
        long owner = em.createQuery("select o.accountId from PurchaseOrder o where o.id = :id", Long.class)
            .setParameter("id", orderId).getResultStream().findFirst().orElseThrow(NoSuchRecord::new);
        actor.get().guard(new AccountId(owner));
    }

    /**
     * The order, which nobody else changes or decides about until the end of the caller's transaction.
     *
     * @throws NoSuchRecord when there is no such order on this side of the wall
     */
    public OrderRow held(String number) {
        long id = row(number).id();
        SqlQuery.of("select id from ordering.purchase_order where id = ? for update", id).row(em);
        return row(number);
    }

    /** To change: of two who change the same order, lines included, the second one is told. */
    public Order toChange(String number) {
        return toChange("where o.number = :key", number);
    }

    public Order toChange(long orderId) {
        return toChange("where o.id = :key", orderId);
    }

    private Order toChange(String which, Object key) {
        Order order = withLines(which, key);
        em.lock(order, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return order;
    }

    /** To look at. @throws NoSuchRecord when there is no such order on this side of the wall */
    public Order withLines(String number) {
        return withLines("where o.number = :key", number);
    }

    private Order withLines(String which, Object key) {
        Order order = em.createQuery(WITH_LINES + which, Order.class).setParameter("key", key)
            .getResultStream().findFirst().orElseThrow(NoSuchRecord::new);
        actor.get().guard(order.account());
        return order;
    }

    /** The caller has the line from this side of the wall. */
    public void countReturned(long lineId, int pieces) {
        SqlQuery.of("update ordering.order_line set returned = returned + ? where id = ?", pieces, lineId).update(em);
    }

    /** The order that the person's cart became. */
    public Optional<Order> ofCart(long cartId, PersonId person) {
        return em.createQuery("select o from PurchaseOrder o where o.cartId = :cart and o.personId = :person", Order.class)
            .setParameter("cart", cartId).setParameter("person", person.value()).getResultStream().findFirst();
    }
}
