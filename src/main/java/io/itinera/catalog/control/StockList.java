package io.itinera.catalog.control;

import io.itinera.catalog.boundary.StockRow;
import io.itinera.catalog.entity.Stock;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Reads stock article by article. */
@ApplicationScoped
public class StockList {
    private static final String ROW = "select new io.itinera.catalog.boundary.StockRow(a.id, a.partNumber, a.name,"
        + " a.manufacturer, a.unit,"
        + " case when a.status = io.itinera.catalog.entity.ArticleStatus.ORDERABLE then true else false end,"
        + " s.onHand, s.reserved, s.incoming, s.incomingOn) from Article a join Stock s on s.articleId = a.id";
    private static final String LOW = " where a.status = io.itinera.catalog.entity.ArticleStatus.ORDERABLE"
        + " and s.onHand - s.reserved < :low";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** @throws NoSuchRecord when there is no such article */
    public StockRow row(String partNumber) {
        return em.createQuery(ROW + " where a.partNumber = :number", StockRow.class)
            .setParameter("number", partNumber == null ? "" : partNumber.strip().toUpperCase(Locale.ROOT))
            .getResultStream().findFirst().orElseThrow(NoSuchRecord::new);
    }

    public List<StockRow> rows(List<Long> articles) {
        return articles.isEmpty() ? List.of()
            : em.createQuery(ROW + " where a.id in :ids", StockRow.class).setParameter("ids", articles).getResultStream()
                .sorted(Comparator.comparing(row -> articles.indexOf(row.articleId()))).toList();
    }

    public List<StockRow> low(int low, int page, int size) {
        return em.createQuery(ROW + LOW + " order by s.onHand - s.reserved, a.id", StockRow.class).setParameter("low", low)
            .setFirstResult((page - 1) * size).setMaxResults(size).getResultList();
    }

    public int countLow(int low) {
        return em.createQuery("select count(a) from Article a join Stock s on s.articleId = a.id" + LOW, Long.class)
            .setParameter("low", low).getSingleResult().intValue();
    }

    /** For a change: nobody else reserves or ships it until the transaction ends. */
    public Stock locked(long article) {
        return em.find(Stock.class, article, LockModeType.PESSIMISTIC_WRITE);
    }
}
