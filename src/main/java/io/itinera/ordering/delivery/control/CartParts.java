package io.itinera.ordering.delivery.control;

import io.itinera.catalog.boundary.ArticleCard;
import io.itinera.ordering.boundary.CartLineRow;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.control.WishedDayRule;
import io.itinera.ordering.delivery.boundary.CartPartRow;
import io.itinera.ordering.delivery.boundary.PartsExceedLine;
import io.itinera.ordering.entity.Cart;
import io.itinera.ordering.entity.HeldCart;
import io.itinera.platform.persistence.SqlBatch;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps beside the lines of a cart which parts of them go elsewhere. A cart of which none does costs no statement. */
@ApplicationScoped
public class CartParts {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** By article id, in the order in which they were typed. */
    public Map<Long, List<CartPartRow>> of(long cart) {
        Map<Long, List<CartPartRow>> found = new HashMap<>();
        SqlQuery.of("select l.article_id, p.site_id, p.wished_on, p.quantity from ordering.cart_part p"
                + " join ordering.cart_line l on l.id = p.line_id where l.cart_id = ? order by p.line_id, p.part_no", cart).rows(em)
            .forEach(row -> found.computeIfAbsent(row.number(0), article -> new ArrayList<>())
                .add(new CartPartRow(row.number(1), row.day(2), row.wholeOrNull(3))));
        return found;
    }

    /** The lines of the cart with their parts. */
    public List<CartLineRow> on(List<CartLineRow> lines, Cart cart) {
        if (!cart.isSplit()) {
            return lines;
        }
        Map<Long, List<CartPartRow>> parts = of(cart.id());
        return lines.stream().map(line -> line.with(parts.getOrDefault(line.articleId(), List.of()))).toList();
    }

    /** In place of those before, of a line of a cart that the transaction holds. */
    public void keep(long cart, long article, List<CartPartRow> parts) {
        SqlQuery.of("delete from ordering.cart_part where line_id = (select l.id from ordering.cart_line l where l.cart_id = ? and l.article_id = ?)",
            cart, article).update(em);
        try (SqlBatch added = new SqlBatch(em, "insert into ordering.cart_part (line_id, part_no, site_id, wished_on, quantity)"
                + " select l.id, cast(? as integer), cast(? as bigint), cast(? as date), cast(? as integer) from ordering.cart_line l"
                + " where l.cart_id = ? and l.article_id = ?")) {
            for (int i = 0; i < parts.size(); i++) {
                CartPartRow part = parts.get(i);
                added.add(i + 1, part.siteId(), part.wishedOn(), part.quantity(), cart, article);
            }
            added.flush();
        }
        SqlQuery.of("update ordering.cart set split = exists (select 1 from ordering.cart_part p join ordering.cart_line l on l.id = p.line_id"
            + " where l.cart_id = ?) where id = ?", cart, cart).update(em);
    }

    /** Lines that were new to another cart of their buyer go there as in the one they come from. @param articles of the lines */
    public void carry(long from, long to, Collection<Long> articles) {
        SqlQuery carried = SqlQuery.of("insert into ordering.cart_part (line_id, part_no, site_id, wished_on, quantity)"
            + " select n.id, p.part_no, p.site_id, p.wished_on, p.quantity from ordering.cart_line n join ordering.cart_line l on l.article_id = n.article_id"
            + " join ordering.cart_part p on p.line_id = l.id where n.cart_id = ? and l.cart_id = ? and ", to, from).in("n.article_id", articles);
        mark(to, articles.isEmpty() ? 0 : carried.update(em));
    }

    /**
     * Lines that came anew into a cart from an order go where they went there. A day that has gone by since is not wished for again.
     *
     * @param articles of the lines
     */
    public void repeat(long order, long cart, Collection<Long> articles) {
        LocalDate today = OrderDays.today(clock);
        SqlQuery repeated = SqlQuery.of("insert into ordering.cart_part (line_id, part_no, site_id, wished_on, quantity)"
            + " select n.id, p.part_no, p.site_id, case when p.wished_on >= ? then p.wished_on end, p.quantity from ordering.cart_line n"
            + " join ordering.order_line l on l.article_id = n.article_id join ordering.purchase_order o on o.id = l.order_id"
            + " join ordering.order_part p on p.line_id = l.id where p.part_no > 0 and (p.site_id <> o.site_id or p.wished_on >= ?)"
            + " and n.cart_id = ? and l.order_id = ? and ", today, today, cart, order).in("n.article_id", articles);
        mark(cart, articles.isEmpty() ? 0 : repeated.update(em));
    }

    private void mark(long cart, int parts) {
        if (parts > 0) {
            SqlQuery.of("update ordering.cart set split = true where id = ?", cart).update(em);
        }
    }

    /** @throws PartsExceedLine when the line is to have fewer pieces than go elsewhere; one that is taken out takes its parts along */
    public void checkRoom(HeldCart cart, ArticleCard article, int quantity) {
        if (!cart.isSplit() || quantity == 0 || quantity >= cart.quantityOf(article.id())) {
            return;
        }
        int elsewhere = of(cart.id()).getOrDefault(article.id(), List.of()).stream().mapToInt(CartPartRow::quantity).sum();
        if (quantity < elsewhere) {
            throw new PartsExceedLine(article.partNumber(), elsewhere, quantity);
        }
    }

    /** What was possible when it was split may not be any more. @throws io.itinera.shared.BusinessRuleViolation for the first part that is not */
    public void check(List<CartLineRow> lines) {
        LocalDate today = OrderDays.today(clock);
        for (CartLineRow line : lines) {
            if (line.rest() < 0) {
                throw new PartsExceedLine(line.partNumber(), line.quantity() - line.rest(), line.quantity());
            }
            line.parts().forEach(part -> {
                WishedDayRule.check(part.wishedOn(), today);
                QuantityRule.check(part.quantity(), line.orderMultiple(), line.partNumber());
            });
        }
    }
}
