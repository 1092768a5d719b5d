package io.itinera.catalog.control;

import io.itinera.catalog.boundary.Delivery;
import io.itinera.catalog.boundary.StockRow;
import io.itinera.catalog.entity.Stock;
import io.itinera.platform.persistence.SqlBatch;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps stock article by article. */
@ApplicationScoped
public class StockList {
    private static final String FROM = " from catalog.article a join catalog.stock s on s.article_id = a.id where ";
    private static final String ROW = "select a.id, a.part_number, a.name, a.manufacturer, a.unit, a.order_multiple, a.status = 'ORDERABLE',"
        + " s.on_hand, s.reserved, s.incoming, s.incoming_on, s.lead_days, " + Deliveries.LATER + FROM;
    /** Looks at the article only of what is low: H2 would begin a join with the articles, of which it reads every page. */
    private static final String LOW = " from catalog.stock s where s.on_hand - s.reserved < ?"
        + " and exists (select 1 from catalog.article a where a.id = s.article_id and a.status = 'ORDERABLE')";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** @throws NoSuchRecord when there is no such article */
    public StockRow row(String partNumber) {
        return read(SqlQuery.of(ROW + "a.part_number = ?", Articles.key(partNumber))).findFirst().orElseThrow(NoSuchRecord::new);
    }

    public List<StockRow> rows(List<Long> articles) {
        return articles.isEmpty() ? List.of() : read(SqlQuery.of(ROW).in("a.id", articles))
            .sorted(Comparator.comparing(row -> articles.indexOf(row.articleId()))).toList();
    }

    public List<StockRow> low(int low, int page, int size) {
        return rows(SqlQuery.of("select s.article_id" + LOW + " order by s.on_hand - s.reserved, s.article_id offset ? rows fetch first ? rows only",
            low, (long) (page - 1) * size, size).rows(em).stream().map(row -> row.number(0)).toList());
    }

    public int countLow(int low) {
        return (int) SqlQuery.of("select count(*)" + LOW, low).row(em).number(0);
    }

    /** For a change: nobody else reserves or ships it until the transaction ends. */
    public Stock locked(long article) {
        return em.find(Stock.class, article, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What comes after the next delivery, of stock that is held. */
    public void keepLater(long article, List<Delivery> later) {
        SqlQuery.of("delete from catalog.later_delivery where article_id = ?", article).update(em);
        try (SqlBatch added = new SqlBatch(em, "insert into catalog.later_delivery (article_id, arrives_on, quantity) values (?, ?, ?)")) {
            later.forEach(delivery -> added.add(article, delivery.on(), delivery.quantity()));
            added.flush();
        }
    }

    private Stream<StockRow> read(SqlQuery query) {
        return query.rows(em).stream().map(StockList::row);
    }

    private static StockRow row(SqlRow r) {
        return new StockRow(r.number(0), r.text(1), r.text(2), r.text(3), r.text(4), (int) r.number(5), r.flag(6), (int) r.number(7),
            (int) r.number(8), Deliveries.of(r, 9, 12), r.wholeOrNull(11));
    }
}
