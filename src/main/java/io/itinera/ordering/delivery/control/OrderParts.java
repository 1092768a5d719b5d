package io.itinera.ordering.delivery.control;

import io.itinera.catalog.boundary.Promise;
import io.itinera.ordering.boundary.CartLineRow;
import io.itinera.ordering.delivery.boundary.CartPartRow;
import io.itinera.ordering.delivery.boundary.GoesToAnotherSite;
import io.itinera.ordering.delivery.boundary.OrderPartRow;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.OrderLine;
import io.itinera.platform.persistence.SqlBatch;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps beside the lines of an order which parts of them go where and when. Parts are told in the order in which they are wanted; what
 * becomes less of a line is taken from the part that is wanted last. An order of which nothing goes elsewhere costs no statement.
 */
@ApplicationScoped
public class OrderParts {
    private static final String ADD = "insert into ordering.order_part (line_id, part_no, site_id, wished_on, promised_on, quantity) values (?, ?, ?, ?, ?, ?)";
    private static final String PROMISE = "update ordering.order_part set promised_on = ? where line_id = ? and part_no = ?";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** What of a line, or of a part of it, could leave, and what does. @param part null of a line that goes with the order */
    record Going(OrderLine line, OrderPartRow part, Delivery delivery, int open, int goes) {
    }

    /** What a hospital waits for at one place on one day. */
    record Delivery(long siteId, LocalDate wishedOn) {
    }

    /** @param lines it was made of @param promises of whole lines, by article */
    public void begin(Order order, List<CartLineRow> lines, Map<Long, Promise> promises) {
        if (lines.stream().noneMatch(CartLineRow::isSplit)) {
            return;
        }
        SqlQuery.of("update ordering.purchase_order set split = true where id = ?", order.id()).update(em);
        Map<Long, OrderLine> made = order.lines().stream().collect(Collectors.toMap(OrderLine::articleId, Function.identity()));
        try (SqlBatch added = new SqlBatch(em, ADD)) {
            for (CartLineRow line : lines.stream().filter(CartLineRow::isSplit).toList()) {
                List<CartPartRow> all = line.all(order.siteId(), order.wishedOn());
                List<Promise> days = CartPartRow.promises(promises.get(line.articleId()), all);
                int first = line.rest() == 0 ? 1 : 0;
                for (int i = 0; i < all.size(); i++) {
                    CartPartRow part = all.get(i);
                    added.add(made.get(line.articleId()).id(), first + i, part.siteId(), part.wishedOn(), days.get(i).completeOn(), part.quantity());
                }
            }
            added.flush();
        }
    }

    /** By line id, those that are wanted first before the others; the caller has the orders from this side of the wall. */
    public Map<Long, List<OrderPartRow>> of(Collection<Long> orders) {
        Map<Long, List<OrderPartRow>> found = new LinkedHashMap<>();
        SqlQuery.of("select p.line_id, p.part_no, p.site_id, p.wished_on, p.promised_on, p.quantity, p.shipped, p.cancelled from ordering.order_part p"
                + " join ordering.order_line l on l.id = p.line_id where ").in("l.order_id", orders).add(" order by l.line_no, p.wished_on nulls first, p.part_no").rows(em)
            .stream().map(row -> new OrderPartRow(row.number(0), (int) row.number(1), row.number(2), row.day(3), row.day(4), (int) row.number(5),
                (int) row.number(6), (int) row.number(7)))
            .forEach(part -> found.computeIfAbsent(part.lineId(), line -> new ArrayList<>()).add(part));
        return found;
    }

    private Map<Long, List<OrderPartRow>> of(Order order) {
        return order.isSplit() ? of(List.of(order.id())) : new LinkedHashMap<>();
    }

    /**
     * What leaves for a site, those that are wanted first before the others.
     *
     * @param pieces by line id
     * @throws GoesToAnotherSite when more of a line would leave than goes there
     */
    List<Going> going(Order order, long site, Map<Long, Integer> pieces) {
        Map<Long, List<OrderPartRow>> parts = of(order);
        List<Going> going = new ArrayList<>();
        for (OrderLine line : order.lines()) {
            int wanted = pieces.getOrDefault(line.id(), 0);
            int left = wanted;
            for (Going one : possible(order, line, parts.get(line.id()))) {
                int goes = one.delivery().siteId() == site ? Math.min(left, one.open()) : 0;
                left -= goes;
                going.add(new Going(line, one.part(), one.delivery(), one.open(), goes));
            }
            if (left > 0) {
                throw new GoesToAnotherSite(order.number(), line.partNumber(), wanted, wanted - left);
            }
        }
        return going;
    }

    private static List<Going> possible(Order order, OrderLine line, List<OrderPartRow> parts) {
        return parts == null ? List.of(new Going(line, null, new Delivery(order.siteId(), order.wishedOn()), line.open(), 0))
            : parts.stream().map(part -> new Going(line, part, new Delivery(part.siteId(), part.wishedOn()), part.open(), 0)).toList();
    }

    void ship(List<Going> going) {
        try (SqlBatch shipped = new SqlBatch(em, "update ordering.order_part set shipped = shipped + ? where line_id = ? and part_no = ?")) {
            going.stream().filter(one -> one.part() != null && one.goes() > 0)
                .forEach(one -> shipped.add(one.goes(), one.line().id(), one.part().partNo()));
            shipped.flush();
        }
    }

    /**
     * The supplier has answered: what never comes is what was wanted last, and no part is promised for later than its line, nor all of them for earlier.
     *
     * @param cancelled by line id, by this answer
     * @param moved     lines for which it gave another day
     */
    public void confirm(Order order, Map<Long, Integer> cancelled, Set<Long> moved) {
        Map<Long, List<OrderPartRow>> parts = of(order);
        try (SqlBatch less = new SqlBatch(em, "update ordering.order_part set cancelled = cancelled + ? where line_id = ? and part_no = ?");
                SqlBatch promised = new SqlBatch(em, PROMISE)) {
            for (OrderLine line : order.lines()) {
                int gone = cancelled.getOrDefault(line.id(), 0);
                boolean isLast = true;
                for (OrderPartRow part : lastFirst(parts.get(line.id()))) {
                    int some = Math.min(gone, part.open());
                    gone -= some;
                    if (some > 0) {
                        less.add(some, line.id(), part.partNo());
                    }
                    if (part.open() > some && moved.contains(line.id())) {
                        promised.add(isLast ? line.promisedOn() : earlier(part.promisedOn(), line.promisedOn()), line.id(), part.partNo());
                        isLast = false;
                    }
                }
            }
            less.flush();
            promised.flush();
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private static List<OrderPartRow> lastFirst(List<OrderPartRow> parts) {
        List<OrderPartRow> turned = new ArrayList<>(parts == null ? List.of() : parts);
        Collections.reverse(turned);
        return turned;
    }

    /**
     * Before any of it is shipped. @param lines that have become smaller, by id, with what is left
     * @return the day on which what is left of a line is there, by its id, where parts say so
     */
    public Map<Long, LocalDate> shrink(Order order, Map<Long, Integer> lines) {
        Map<Long, List<OrderPartRow>> parts = of(order);
        parts.keySet().retainAll(lines.keySet());
        Map<Long, LocalDate> complete = new LinkedHashMap<>();
        try (SqlBatch removed = new SqlBatch(em, "delete from ordering.order_part where line_id = ? and part_no = ?");
                SqlBatch less = new SqlBatch(em, "update ordering.order_part set quantity = ? where line_id = ? and part_no = ?")) {
            parts.forEach((line, all) -> {
                int surplus = all.stream().mapToInt(OrderPartRow::quantity).sum() - lines.get(line);
                for (OrderPartRow part : lastFirst(all)) {
                    int left = part.quantity() - Math.min(surplus, part.quantity());
                    surplus -= part.quantity() - left;
                    if (left == 0) {
                        removed.add(line, part.partNo());
                    } else if (left < part.quantity()) {
                        less.add(left, line, part.partNo());
                    }
                    if (left > 0 && part.promisedOn() != null) {
                        complete.merge(line, part.promisedOn(), (a, b) -> a.isAfter(b) ? a : b);
                    }
                }
            });
            removed.flush();
            less.flush();
        }
        return complete;
    }

    /** What goes with the order goes on its new day. */
    public void wish(Order order) {
        if (!order.isSplit()) {
            return;
        }
        try (SqlBatch wished = new SqlBatch(em, "update ordering.order_part set wished_on = ? where line_id = ? and part_no = 0")) {
            order.lines().forEach(line -> wished.add(order.wishedOn(), line.id()));
            wished.flush();
        }
    }

    /** All parts of each line that has some, as of a cart. */
    public Map<Long, List<CartPartRow>> asWished(long order) {
        return of(List.of(order)).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().stream()
            .map(part -> new CartPartRow(part.siteId(), part.wishedOn(), part.quantity())).toList()));
    }

    /** What was promised anew of whole lines, by their id. */
    public void promise(Order order, Map<Long, Promise> promises) {
        try (SqlBatch promised = new SqlBatch(em, PROMISE)) {
            of(order).forEach((line, parts) -> {
                List<Promise> days = CartPartRow.promises(promises.get(line), parts.stream()
                    .map(part -> new CartPartRow(part.siteId(), part.wishedOn(), part.quantity())).toList());
                for (int i = 0; i < parts.size(); i++) {
                    promised.add(days.get(i).completeOn(), line, parts.get(i).partNo());
                }
            });
            promised.flush();
        }
    }
}
