package io.itinera.ordering.control;

import io.itinera.ordering.boundary.HistoryQuery;
import io.itinera.ordering.boundary.HistoryRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.boundary.ServeQuery;
import io.itinera.ordering.boundary.ServedOrderRow;
import io.itinera.ordering.entity.OrderStatus;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds orders in numbers; pages and sorts in the database. */
@ApplicationScoped
public class OrderSearch {
    /**
     * With the brackets: without them the persistence provider subtracts from the right. None of an order that comes complete is late
     * before its last day; as a product, because the provider makes one case of two that stand in each other.
     */
    private static final String LATE_LINES = "sum(case when l.promisedOn < :today and l.quantity - (l.cancelled + l.shipped) > 0"
        + " then 1 else 0 end) * min(case when SQL('case when ? then 1 else 0 end', o.completeOnly) = 1 and l.promisedOn >= :today and l.cancelled < l.quantity then 0 else 1 end)";
    private static final String HISTORY = "select new io.itinera.ordering.boundary.HistoryRow(o.id, o.number, o.ownReference,"
        + " o.personId, '', o.statusName, o.currency, o.total, o.submittedAt, count(l), max(l.promisedOn), "
        + LATE_LINES + ") from OrderLine l join l.order o";
    private static final String HISTORY_GROUP = " group by o.id, o.number, o.ownReference, o.personId, o.statusName,"
        + " o.currency, o.total, o.submittedAt";
    private static final String SERVED = "select new io.itinera.ordering.boundary.ServedOrderRow(o.id, o.number, o.accountId,"
        + " '', o.statusName, o.currency, o.total, o.submittedAt, o.wishedOn, count(l),"
        + " sum(l.quantity - (l.cancelled + l.shipped)), min(l.promisedOn), " + LATE_LINES + ") from OrderLine l join l.order o";
    private static final String SERVED_GROUP = " group by o.id, o.number, o.accountId, o.statusName, o.currency, o.total,"
        + " o.submittedAt, o.wishedOn";
    private static final Map<String, String> SORTS = Map.of("number", "o.id", "submitted", "o.submittedAt",
        "total", "o.total", "reference", "o.ownReference");

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** The account's orders, without the names of their buyers. */
    public List<HistoryRow> history(AccountId account, HistoryQuery query) {
        return filter(account, query).fill(em.createQuery(HISTORY + filter(account, query).where() + HISTORY_GROUP
                + orderBy(query.sort()), HistoryRow.class)).setParameter("today", today())
            .setFirstResult((query.page() - 1) * query.size()).setMaxResults(query.size()).getResultList();
    }

    public long count(AccountId account, HistoryQuery query) {
        return count(filter(account, query));
    }

    /** Orders of all accounts that the supplier works on, the oldest first, without the names of their accounts. */
    public List<ServedOrderRow> served(ServeQuery query) {
        int size = Math.min(Math.max(1, query.size()), 100);
        return filter(query).fill(em.createQuery(SERVED + filter(query).where() + SERVED_GROUP + " order by o.submittedAt, o.id",
                ServedOrderRow.class)).setParameter("today", today())
            .setFirstResult((Math.max(1, query.page()) - 1) * size).setMaxResults(size).getResultList();
    }

    public long count(ServeQuery query) {
        return count(filter(query));
    }

    /** These orders, the oldest first; the caller has them from this side of the wall. */
    public List<OrderRow> orders(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery(Orders.ROW + "where o.id in :ids order by o.submittedAt, o.id", OrderRow.class)
            .setParameter("ids", ids).getResultList();
    }

    /** The person's orders that were turned down lately, the newest first. */
    public List<OrderRow> rejected(AccountId account, PersonId buyer, Instant since) {
        return em.createQuery(Orders.ROW + "where o.accountId = :account and o.status = :rejected and o.personId = :buyer"
                + " and o.decidedAt >= :since order by o.decidedAt desc", OrderRow.class)
            .setParameter("account", account.value()).setParameter("rejected", OrderStatus.REJECTED)
            .setParameter("buyer", buyer.value()).setParameter("since", since).setMaxResults(10).getResultList();
    }

    /** Orders with this number or own reference, ignoring case. @param account null for all */
    public List<OrderRow> numbered(AccountId account, String number) {
        String which = account == null ? "upper(o.number) = :number"
            : "o.accountId = :account and (upper(o.number) = :number or upper(o.ownReference) = :number)";
        var query = em.createQuery(Orders.ROW + "where " + which + " order by o.submittedAt desc", OrderRow.class)
            .setParameter("number", number.strip().toUpperCase(Locale.ROOT));
        Optional.ofNullable(account).ifPresent(owner -> query.setParameter("account", owner.value()));
        return query.setMaxResults(5).getResultList();
    }

    /** How many orders of each account are open, and what they cost together; without those that have none. */
    Map<AccountId, OrdersBrief.Open> open(Collection<AccountId> accounts) {
        return SqlQuery.of("select account_id, count(*), sum(total) from ordering.purchase_order where ")
            .in("status", OrderStatus.OPEN).add(" and ").in("account_id", accounts.stream().map(AccountId::value).toList())
            .add(" group by account_id").rows(em).stream()
            .collect(Collectors.toMap(row -> new AccountId(row.number(0)), row -> new OrdersBrief.Open(row.number(1), row.amount(2))));
    }

    /** When the last order of each account was submitted; one look at the end of an index for each, in a single statement. */
    Map<AccountId, Instant> last(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        SqlQuery query = SqlQuery.of("");
        String union = "";
        for (AccountId account : accounts) {
            query.add(union + "select o.account_id, o.submitted_at from (select p.account_id, p.submitted_at from ordering.purchase_order p"
                + " where p.account_id = ? order by p.submitted_at desc fetch first 1 rows only) o", account.value());
            union = " union all ";
        }
        return query.rows(em).stream().collect(Collectors.toMap(row -> new AccountId(row.number(0)), row -> row.instant(1)));
    }

    /** How many orders of each account are late; without those that have none. */
    Map<AccountId, Long> late(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        OrderFilter late = new OrderFilter().ofAccounts(accounts.stream().map(AccountId::value).toList()).status(HistoryQuery.LATE, today());
        return late.fill(em.createQuery("select o.accountId, count(o) from PurchaseOrder o" + late.where() + " group by o.accountId", Object[].class))
            .getResultStream().collect(Collectors.toMap(row -> new AccountId((Long) row[0]), row -> (Long) row[1]));
    }

    LocalDate today() {
        return OrderDays.today(clock);
    }

    private OrderFilter filter(AccountId account, HistoryQuery query) {
        return new OrderFilter().ofAccount(account.value()).status(query.status(), today()).text(query.text())
            .between(query.from(), query.to());
    }

    private OrderFilter filter(ServeQuery query) {
        OrderFilter filter = new OrderFilter().text(query.text());
        return query.status() == null || query.status().isBlank() ? filter.oneOf(OrderStatus.WITH_SUPPLIER)
            : filter.status(query.status(), today());
    }

    private long count(OrderFilter filter) {
        return filter.fill(em.createQuery("select count(o) from PurchaseOrder o" + filter.where(), Long.class))
            .getSingleResult();
    }

    private static String orderBy(String sort) {
        boolean down = sort != null && sort.startsWith("-");
        String by = SORTS.get(down ? sort.substring(1) : sort == null ? "" : sort);
        return by == null ? " order by o.submittedAt desc, o.id desc" : " order by " + by + (down ? " desc" : "") + ", o.id desc";
    }
}
