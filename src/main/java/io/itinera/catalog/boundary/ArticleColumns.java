package io.itinera.catalog.boundary;

import io.itinera.catalog.control.Deliveries;
import io.itinera.platform.persistence.SqlRow;

/**
 * The columns of an article with its stock at this moment, for a feature that reads articles together with something of
 * its own in one statement. What the catalogue's tables are called stays known here alone.
 */
public final class ArticleColumns {
    /** In the order in which {@link #row} takes them. */
    public static final String SELECT = "a.id, a.part_number, a.gtin, a.name, a.description, a.manufacturer,"
        + " a.manufacturer_part_number, a.emdn_code, a.category_id, c.name_es, a.risk_class, a.sterile, a.single_use, a.latex,"
        + " a.unit, a.order_multiple, a.status = 'ORDERABLE', coalesce(s.on_hand - s.reserved, 0), s.incoming, s.incoming_on,"
        + " s.lead_days, " + Deliveries.LATER;
    public static final String FROM = " from catalog.article a join catalog.category c on c.id = a.category_id"
        + " left join catalog.stock s on s.article_id = a.id";
    /** The columns of whoever reads more begin here. */
    public static final int COUNT = 22;

    private ArticleColumns() {
    }

    public static ArticleRow row(SqlRow r) {
        return new ArticleRow(r.number(0), r.text(1), r.text(2), r.text(3), r.text(4), r.text(5), r.text(6), r.text(7),
            r.number(8), r.text(9), r.text(10), r.flag(11), r.flag(12), r.flag(13), r.text(14), (int) r.number(15), r.flag(16),
            new AvailableToPromise((int) r.number(17), Deliveries.of(r, 18, 21), r.wholeOrNull(20)));
    }
}
