package io.itinera.ordering.allocation.control;

import io.itinera.ordering.allocation.boundary.Allocation;
import io.itinera.ordering.allocation.boundary.Share;
import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.entity.Cart;
import io.itinera.ordering.entity.Order;
import io.itinera.platform.persistence.SqlBatch;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Keeps beside the lines of carts and orders who pays for them. A line that is taken out takes its shares along by itself. Whoever writes
 * holds the cart, and has made sure that cart and order are of the same hospital.
 */
@ApplicationScoped
public class Allocations {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** Of the lines of a cart that say it themselves, by their id. A cart without any is not asked. */
    public Map<Long, Allocation> of(Cart cart) {
        return !cart.isAllocated() ? Map.of() : read(SqlQuery.of("select s.cart_line_id, s.cost_centre_id, s.parts from ordering.cart_share s"
            + " join ordering.cart_line l on l.id = s.cart_line_id where l.cart_id = ? order by s.cart_line_id, s.share_no", cart.id()));
    }

    /** Of the lines of orders that say it themselves, by their id. Orders without any are not asked. */
    public Map<Long, Allocation> of(Collection<OrderLineRow> lines) {
        List<Long> orders = lines.stream().filter(OrderLineRow::allocated).map(OrderLineRow::orderId).distinct().toList();
        return orders.isEmpty() ? Map.of() : read(SqlQuery.of("select s.order_line_id, s.cost_centre_id, s.parts from ordering.order_share s"
            + " join ordering.order_line l on l.id = s.order_line_id where ").in("l.order_id", orders).add(" order by s.order_line_id, s.share_no"));
    }

    /** The same of lines of the account's orders. */
    public Map<Long, Allocation> ofOrderLines(AccountId account, Collection<Long> lines) {
        return read(SqlQuery.of("select s.order_line_id, s.cost_centre_id, s.parts from ordering.order_share s"
            + " join ordering.order_line l on l.id = s.order_line_id join ordering.purchase_order o on o.id = l.order_id where o.account_id = ? and ",
            account.value()).in("s.order_line_id", lines).add(" order by s.order_line_id, s.share_no"));
    }

    private Map<Long, Allocation> read(SqlQuery shares) {
        Map<Long, List<Share>> found = new HashMap<>();
        shares.rows(em).forEach(row -> found.computeIfAbsent(row.number(0), line -> new ArrayList<>())
            .add(Share.ofParts(row.number(1), row.wholeOrNull(2))));
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> new Allocation(one.getValue())));
    }

    /** The line of an article in the person's open cart: empty when it is not that, and within it when the article is not in it. */
    public Optional<Optional<Long>> lineOfOpenCart(long cart, PersonId person, long article) {
        return SqlQuery.of("select l.id from ordering.cart c left join ordering.cart_line l on l.cart_id = c.id and l.article_id = ?"
            + " where c.id = ? and c.person_id = ? and c.status = 'OPEN'", article, cart, person.value()).rows(em).stream()
            .map(row -> Optional.ofNullable(row.numberOrNull(0))).findFirst();
    }

    public Allocation ofCartLine(long line) {
        return read(SqlQuery.of("select s.cart_line_id, s.cost_centre_id, s.parts from ordering.cart_share s where s.cart_line_id = ? order by s.share_no", line))
            .getOrDefault(line, Allocation.OF_ORDER);
    }

    /** Of the line of an article in a cart that the transaction holds. */
    public Allocation ofArticle(long cart, long article) {
        return read(SqlQuery.of("select l.article_id, s.cost_centre_id, s.parts from ordering.cart_share s join ordering.cart_line l on l.id = s.cart_line_id"
            + " where l.cart_id = ? and l.article_id = ? order by s.share_no", cart, article)).getOrDefault(article, Allocation.OF_ORDER);
    }

    /** An article that came anew into a cart in place of another one is paid for like that. */
    public void follow(long cart, long article, Allocation allocation) {
        if (!allocation.isOfOrder()) {
            keep(cart, SqlQuery.of("select l.id from ordering.cart_line l where l.cart_id = ? and l.article_id = ?", cart, article).row(em).number(0), allocation);
        }
    }

    public void keep(long cart, long line, Allocation allocation) {
        SqlQuery.of("delete from ordering.cart_share where cart_line_id = ?", line).update(em);
        try (SqlBatch added = new SqlBatch(em, "insert into ordering.cart_share (cart_line_id, share_no, cost_centre_id, parts) values (?, ?, ?, ?)")) {
            int shareNo = 0;
            for (Share share : allocation.shares()) {
                added.add(line, ++shareNo, share.costCentreId(), share.parts());
            }
            added.flush();
        }
        SqlQuery.of("update ordering.cart set allocated = exists (select 1 from ordering.cart_share s join ordering.cart_line l on l.id = s.cart_line_id"
            + " where l.cart_id = ordering.cart.id) where id = ?", cart).update(em);
    }

    /** Lines that were new to another cart are paid for there as in the one they come from. @param articles of the lines */
    public void carry(long from, long to, Collection<Long> articles) {
        SqlQuery carried = SqlQuery.of("insert into ordering.cart_share (cart_line_id, share_no, cost_centre_id, parts)"
            + " select n.id, s.share_no, s.cost_centre_id, s.parts from ordering.cart_line n join ordering.cart_line l on l.article_id = n.article_id"
            + " join ordering.cart_share s on s.cart_line_id = l.id where n.cart_id = ? and l.cart_id = ? and ", to, from).in("n.article_id", articles);
        mark(to, articles.isEmpty() ? 0 : carried.update(em));
    }

    /** Lines that came anew into a cart from an order are paid for as they were there. @param articles of the lines */
    public void repeat(long order, long cart, Collection<Long> articles) {
        SqlQuery repeated = SqlQuery.of("insert into ordering.cart_share (cart_line_id, share_no, cost_centre_id, parts)"
            + " select n.id, s.share_no, s.cost_centre_id, s.parts from ordering.cart_line n join ordering.order_line l on l.article_id = n.article_id"
            + " join ordering.order_share s on s.order_line_id = l.id where n.cart_id = ? and l.order_id = ? and ", cart, order).in("n.article_id", articles);
        mark(cart, articles.isEmpty() ? 0 : repeated.update(em));
    }

    private void mark(long cart, int shares) {
        if (shares > 0) {
            SqlQuery.of("update ordering.cart set allocated = true where id = ?", cart).update(em);
        }
    }

    /** Lines of a new order are paid for as those of its cart; an order that is charged as a whole costs no statement. */
    public void begin(Order order, Cart cart) {
        if (!cart.isAllocated()) {
            return;
        }
        em.flush();
        SqlQuery.of("insert into ordering.order_share (order_line_id, share_no, cost_centre_id, parts, ordered_at)"
            + " select l.id, s.share_no, s.cost_centre_id, s.parts, o.submitted_at from ordering.purchase_order o join ordering.order_line l on l.order_id = o.id"
            + " join ordering.cart_line c on c.cart_id = o.cart_id and c.article_id = l.article_id"
            + " join ordering.cart_share s on s.cart_line_id = c.id where o.id = ?", order.id()).update(em);
        SqlQuery.of("update ordering.order_line set allocated = true where order_id = ? and exists (select 1 from ordering.order_share s"
            + " where s.order_line_id = ordering.order_line.id)", order.id()).update(em);
    }
}
