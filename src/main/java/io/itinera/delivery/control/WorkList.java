package io.itinera.delivery.control;

import io.itinera.delivery.boundary.LineToServe;
import io.itinera.delivery.boundary.OrderToServe;
import io.itinera.delivery.boundary.PartToServe;
import io.itinera.delivery.boundary.WorkCounts;
import io.itinera.delivery.boundary.WorkQuery;
import io.itinera.delivery.boundary.WorkStage;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.AccountId;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the orders that the supplier's people work on. */
@ApplicationScoped
@Transactional
public class WorkList {
    private static final String ROW = "select new io.itinera.delivery.boundary.OrderToServe(o.id, o.number, o.accountId,"
        + " o.accountName, o.siteId, o.siteName, o.siteAddress, o.ownReference, o.status, o.currency, o.total, o.releasedAt, o.wishedOn, o.completeOnly, o.split, o.dueOn, o.toShip, o.onTheWay, o.toInvoice)"
        + " from OrderAtWork o";
    private static final String ALIVE = "o.status not in ('AWAITING_APPROVAL', 'REJECTED', 'CANCELLED')";
    private static final Map<WorkStage, String> STAGES = Map.of(
        WorkStage.CONFIRM, "o.toConfirm = 1",
        WorkStage.SHIP, "o.toShip = 1",
        WorkStage.DELIVER, "o.onTheWay = 1",
        WorkStage.INVOICE, "o.toInvoice = 1");
    private static final Map<String, String> SORTS = Map.of("released", "o.releasedAt", "account", "o.accountName",
        "total", "o.total", "wished", "o.wishedOn", "due", "o.dueOn");

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** Of which something should have arrived by that day. */
    record LateOrder(AccountId account, String number, LocalDate dueOn, BigDecimal total) {
    }

    public List<OrderToServe> orders(WorkQuery query) {
        String jpql = ROW + " where " + STAGES.get(query.stage()) + filters(query) + " order by " + sort(query.sort());
        return fill(em.createQuery(jpql, OrderToServe.class), query)
            .setFirstResult((query.page() - 1) * query.size()).setMaxResults(query.size()).getResultList();
    }

    public WorkCounts counts(WorkQuery query) {
        Object[] sums = fill(em.createQuery("select sum(o.toConfirm), sum(o.toShip), sum(o.onTheWay), sum(o.toInvoice)"
            + " from OrderAtWork o where " + ALIVE + filters(query), Object[].class), query).getSingleResult();
        return new WorkCounts(number(sums[0]), number(sums[1]), number(sums[2]), number(sums[3]));
    }

    /** @throws NoSuchRecord when there is no such order */
    public OrderToServe order(String number) {
        return em.createQuery(ROW + " where o.number = :number", OrderToServe.class).setParameter("number", number)
            .getResultStream().findFirst().orElseThrow(NoSuchRecord::new);
    }

    public List<LineToServe> lines(long orderId) {
        return em.createQuery("select new io.itinera.delivery.boundary.LineToServe(l.id, l.lineNo, l.partNumber, l.articleName,"
                + " l.unit, l.quantity, l.unitPrice, l.confirmed, l.shipped, l.received, l.invoiced, l.cancelled, l.promisedOn,"
                + " l.sterile) from LineAtWork l where l.orderId = :order order by l.lineNo", LineToServe.class)
            .setParameter("order", orderId).getResultList();
    }

    /** What goes to which site; nothing of an order that goes to one on one day. */
    public List<PartToServe> parts(OrderToServe order) {
        return !order.split() ? List.of() : SqlQuery.of("select p.line_id, p.site_id, p.site_name, p.site_address, p.wished_on, p.promised_on,"
                + " p.quantity, p.shipped, p.cancelled from delivery.part_at_work p where p.order_id = ? order by p.line_no, p.wished_on nulls first, p.part_no",
                order.id()).rows(em).stream()
            .map(row -> new PartToServe(row.number(0), row.number(1), row.text(2), row.text(3), row.day(4), row.day(5), row.wholeOrNull(6), row.wholeOrNull(7),
                row.wholeOrNull(8))).toList();
    }

    /** Orders of which something promised has not arrived although its day has passed; so many of each account, the longest overdue first. */
    List<LateOrder> late(Collection<AccountId> accounts, LocalDate today, int most) {
        return SqlQuery.of("select w.account_id, w.number, w.due_on, w.total from (select o.account_id, o.number, o.due_on, o.total,"
                + " row_number() over (partition by o.account_id order by o.due_on, o.id) as nth from delivery.order_at_work o"
                + " where o.status in ('SUBMITTED', 'CONFIRMED', 'PARTLY_SHIPPED', 'SHIPPED') and o.due_on < ? and ", today)
            .in("o.account_id", accounts.stream().map(AccountId::value).toList())
            .add(") w where w.nth <= ? order by w.account_id, w.nth", most).rows(em).stream()
            .map(row -> new LateOrder(new AccountId(row.number(0)), row.text(1), row.day(2), row.amount(3))).toList();
    }

    /** Orders in that stage since before then, of accounts that nobody plays, the oldest first. */
    public List<OrderToServe> unplayed(WorkStage stage, Instant before, int most) {
        return em.createQuery(ROW + " where " + STAGES.get(stage) + " and o.accountPlayed = false and o.releasedAt < :before"
                + " order by o.releasedAt", OrderToServe.class)
            .setParameter("before", before).setMaxResults(most).getResultList();
    }

    /** A sum over nothing is null. */
    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    private static String filters(WorkQuery query) {
        return (hasText(query) ? " and (lower(o.number) like :text escape '!' or lower(o.accountName) like :text escape '!'"
            + " or lower(o.ownReference) like :text escape '!')" : "")
            + (query.due() == null ? "" : " and o.dueOn <= :due");
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> jpql, WorkQuery query) {
        if (hasText(query)) {
            String literal = query.text().strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
            jpql.setParameter("text", "%" + literal + "%");
        }
        if (query.due() != null) {
            jpql.setParameter("due", query.due());
        }
        return jpql;
    }

    private static boolean hasText(WorkQuery query) {
        return query.text() != null && !query.text().isBlank();
    }

    private static String sort(String wanted) {
        boolean down = wanted != null && wanted.startsWith("-");
        String column = SORTS.getOrDefault(wanted == null ? "" : wanted.substring(down ? 1 : 0), "o.releasedAt");
        return column + (down ? " desc" : "") + ", o.id";
    }
}
