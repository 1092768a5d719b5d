package io.itinera.billing.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import io.itinera.billing.boundary.BillToRow;
import io.itinera.billing.boundary.InvoiceLineRow;
import io.itinera.billing.boundary.InvoiceQuery;
import io.itinera.billing.boundary.InvoiceRow;
import io.itinera.billing.boundary.InvoiceState;
import io.itinera.billing.boundary.InvoiceTotals;
import io.itinera.billing.boundary.PaymentRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.NoSuchRecord;

/** Reads invoices, their lines and payments. */
@ApplicationScoped
@Transactional
public class InvoiceList {
    private static final String ROW = "select new io.itinera.billing.boundary.InvoiceRow(v.id, v.number, v.accountId,"
        + " v.accountName, v.orderNumber, v.ownReference, v.shipmentNumber, v.issuedOn, v.dueOn, v.currency, v.net, v.vat,"
        + " v.total, v.paid, v.openAmount, v.paidOn) from ListedInvoice v where ";
    private static final String OPEN = "v.openCount = 1";
    private static final String OVERDUE = "v.openCount = 1 and v.dueOn < :today";
    private static final Map<InvoiceState, String> STATES = Map.of(InvoiceState.ALL, "1 = 1", InvoiceState.OPEN, OPEN,
        InvoiceState.OVERDUE, OVERDUE, InvoiceState.PAID, "v.openCount = 0");
    private static final Map<String, String> SORTS = Map.of("number", "v.number", "account", "v.accountName",
        "issued", "v.issuedOn", "due", "v.dueOn", "total", "v.total", "open", "v.openAmount");

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** One page. @param account null for all hospitals' */
    public List<InvoiceRow> invoices(InvoiceQuery query, AccountId account, LocalDate today) {
        String jpql = ROW + STATES.get(query.state()) + filters(query, account) + " order by " + sort(query.sort());
        TypedQuery<InvoiceRow> rows = fill(em.createQuery(jpql, InvoiceRow.class), query, account);
        if (query.state() == InvoiceState.OVERDUE) {
            rows.setParameter("today", today);
        }
        return rows.setFirstResult((query.page() - 1) * query.size()).setMaxResults(query.size()).getResultList();
    }

    /** @param account null for all hospitals' */
    public InvoiceTotals totals(InvoiceQuery query, AccountId account, LocalDate today) {
        Object[] all = fill(em.createQuery("select count(v.id), sum(v.openCount), sum(v.openAmount) from ListedInvoice v"
            + " where 1 = 1" + filters(query, account), Object[].class), query, account).getSingleResult();
        Object[] late = fill(em.createQuery("select count(v.id), sum(v.openAmount) from ListedInvoice v where " + OVERDUE
            + filters(query, account), Object[].class), query, account).setParameter("today", today).getSingleResult();
        return new InvoiceTotals((Long) all[0], all[1] == null ? 0 : ((Number) all[1]).longValue(), (Long) late[0],
            amount(all[2]), amount(late[1]));
    }

    /** The open ones of each hospital; without those that owe nothing. */
    Map<AccountId, InvoiceTotals> open(Collection<AccountId> accounts, LocalDate today) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        String owed = "select v.accountId, count(v.id), sum(v.openAmount) from ListedInvoice v where v.accountId in :accounts and ";
        List<Long> ids = accounts.stream().map(AccountId::value).toList();
        Map<Long, Object[]> overdue = em.createQuery(owed + OVERDUE + " group by v.accountId", Object[].class).setParameter("accounts", ids)
            .setParameter("today", today).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> row));
        return em.createQuery(owed + OPEN + " group by v.accountId", Object[].class).setParameter("accounts", ids).getResultStream()
            .collect(Collectors.toMap(row -> new AccountId((Long) row[0]), row -> {
                Object[] late = overdue.getOrDefault((Long) row[0], new Object[] {row[0], 0L, null});
                return new InvoiceTotals((Long) row[1], (Long) row[1], (Long) late[1], amount(row[2]), amount(late[2]));
            }));
    }

    /** A sum over nothing is null. */
    private static BigDecimal amount(Object sum) {
        return sum == null ? BigDecimal.ZERO : (BigDecimal) sum;
    }

    /** @throws NoSuchRecord when there is no such invoice */
    public InvoiceRow invoice(String number) {
        return find(number).orElseThrow(NoSuchRecord::new);
    }

    Optional<InvoiceRow> find(String number) {
        return em.createQuery(ROW + "v.number = :number", InvoiceRow.class).setParameter("number", number)
            .getResultStream().findFirst();
    }

    public BillToRow billTo(String number) {
        return em.createQuery("select new io.itinera.billing.boundary.BillToRow(v.accountName, v.siteName, v.siteStreet,"
                + " v.sitePostalCode, v.siteMunicipality, v.shippedAt) from ListedInvoice v where v.number = :number",
                BillToRow.class)
            .setParameter("number", number).getSingleResult();
    }

    public List<InvoiceLineRow> lines(String number, long accountId) {
        return em.createQuery("select new io.itinera.billing.boundary.InvoiceLineRow(l.lineNo, l.orderLineId, l.partNumber, l.articleName,"
                + " l.quantity, l.unitPrice, l.vatRate, l.net) from InvoiceLine l where l.invoice.number = :number"
                + " and l.invoice.accountId = :account order by l.lineNo", InvoiceLineRow.class)
            .setParameter("number", number).setParameter("account", accountId).getResultList();
    }

    public List<PaymentRow> payments(String number, long accountId) {
        return em.createQuery("select new io.itinera.billing.boundary.PaymentRow(p.amount, p.paidOn, p.reference)"
                + " from Payment p, Invoice i where i.id = p.invoiceId and i.number = :number and i.accountId = :account"
                + " order by p.paidOn, p.id", PaymentRow.class)
            .setParameter("number", number).setParameter("account", accountId).getResultList();
    }

    public List<InvoiceRow> ofOrder(String orderNumber) {
        return em.createQuery(ROW + "v.orderNumber = :order order by v.id", InvoiceRow.class)
            .setParameter("order", orderNumber).getResultList();
    }

    /** Open invoices of the account that are due on that day or before, the longest due first. */
    public List<InvoiceRow> dueBy(AccountId account, LocalDate day, int most) {
        return em.createQuery(ROW + OPEN + " and v.accountId = :account and v.dueOn <= :day order by v.dueOn, v.id",
                InvoiceRow.class)
            .setParameter("account", account.value()).setParameter("day", day).setMaxResults(most).getResultList();
    }

    /** Open invoices due exactly on that day, of accounts that nobody plays: older ones are slow on purpose. */
    public List<InvoiceRow> unplayedDueOn(LocalDate day, int most) {
        return em.createQuery(ROW + OPEN + " and v.accountPlayed = false and v.dueOn = :day order by v.id", InvoiceRow.class)
            .setParameter("day", day).setMaxResults(most).getResultList();
    }

    /** Shipments that left before then and are not invoiced, of accounts that nobody plays. */
    public List<String> unplayedToInvoice(Instant before, int most) {
        return em.createQuery("select s.number from ShipmentToInvoice s where s.accountPlayed = false"
                + " and s.shippedAt < :before order by s.id", String.class)
            .setParameter("before", before).setMaxResults(most).getResultList();
    }

    private static String filters(InvoiceQuery query, AccountId account) {
        return (account == null ? "" : " and v.accountId = :account")
            + (hasText(query) ? " and (lower(v.number) like :text escape '!' or lower(v.orderNumber) like :text escape '!'"
                + " or lower(v.ownReference) like :text escape '!' or lower(v.accountName) like :text escape '!')" : "")
            + (query.from() == null ? "" : " and v.issuedOn >= :from") + (query.to() == null ? "" : " and v.issuedOn <= :to");
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> jpql, InvoiceQuery query, AccountId account) {
        if (account != null) {
            jpql.setParameter("account", account.value());
        }
        if (hasText(query)) {
            String literal = query.text().strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
            jpql.setParameter("text", "%" + literal + "%");
        }
        if (query.from() != null) {
            jpql.setParameter("from", query.from());
        }
        if (query.to() != null) {
            jpql.setParameter("to", query.to());
        }
        return jpql;
    }

    private static boolean hasText(InvoiceQuery query) {
        return query.text() != null && !query.text().isBlank();
    }

    private static String sort(String wanted) {
        boolean down = wanted != null && wanted.startsWith("-");
        String column = SORTS.get(wanted == null ? "" : wanted.substring(down ? 1 : 0));
        return column == null ? "v.issuedOn desc, v.id desc" : column + (down ? " desc" : "") + ", v.id";
    }
}
