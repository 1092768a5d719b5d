package io.itinera.ordering.quote.control;

import io.itinera.ordering.boundary.CartLineRow;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows what was offered, for the cart that is ordered at these prices and no other. */
@ApplicationScoped
public class QuotedPrices {
    private static final String OFFERED = "select l.article_id, l.unit_price from ordering.quote q join ordering.quote_version v on v.quote_id = q.id"
        + " and v.version_no = q.version_no join ordering.quote_line l on l.version_id = v.id where q.id = ? and l.answer = 'OFFERED'";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** The lines at the prices of the quote; as they are when the cart is of none. No query then. */
    public List<CartLineRow> on(List<CartLineRow> lines, Long quoteId) {
        if (quoteId == null) {
            return lines;
        }
        Map<Long, BigDecimal> offered = new HashMap<>();
        SqlQuery.of(OFFERED, quoteId).rows(em).forEach(row -> offered.put(row.number(0), row.amount(1)));
        return lines.stream().map(line -> line.at(offered.get(line.articleId()))).toList();
    }
}
