package io.itinera.catalog.control;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.PackagingRow;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads articles with their stock. */
@ApplicationScoped
public class Articles {
    private static final String ROW = "select new io.itinera.catalog.boundary.ArticleRow(a.id, a.partNumber, a.gtin,"
        + " a.name, a.description, a.manufacturer, a.manufacturerPartNumber, a.emdnCode, a.categoryId, c.nameEs,"
        + " a.riskClass, a.sterile, a.singleUse, a.latex, a.unit, a.orderMultiple,"
        + " case when a.status = io.itinera.catalog.entity.ArticleStatus.ORDERABLE then true else false end,"
        + " coalesce(s.onHand - s.reserved, 0), coalesce(s.incoming, 0), s.incomingOn)"
        + " from Article a join Category c on c.id = a.categoryId left join Stock s on s.articleId = a.id";
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** @throws NoSuchRecord when there is no such article */
    public ArticleRow article(String partNumber) {
        return em.createQuery(ROW + " where a.partNumber = :number", ArticleRow.class)
            .setParameter("number", key(partNumber))
            .getResultStream().findFirst().orElseThrow(NoSuchRecord::new);
    }

    /** A part number as it is stored, however it was typed. */
    public static String key(String partNumber) {
        return partNumber == null ? "" : partNumber.strip().toUpperCase(Locale.ROOT);
    }

    /** By id; unknown ids are left out. */
    public Map<Long, ArticleRow> byId(Collection<Long> ids) {
        Map<Long, ArticleRow> found = new HashMap<>();
        List<Long> wanted = List.copyOf(ids);
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            em.createQuery(ROW + " where a.id in :ids", ArticleRow.class)
                .setParameter("ids", wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())))
                .getResultStream().forEach(row -> found.put(row.id(), row));
        }
        return found;
    }

    /** Whatever has one of these part numbers (upper case) or GTINs of 14 digits. */
    Stream<ArticleRow> numbered(Collection<String> numbers) {
        return numbers.isEmpty() ? Stream.of()
            : em.createQuery(ROW + " where a.partNumber in :numbers or a.gtin in :numbers", ArticleRow.class)
                .setParameter("numbers", numbers).getResultStream();
    }

    public List<PackagingRow> packaging(long articleId) {
        return em.createQuery("select new io.itinera.catalog.boundary.PackagingRow(p.levelName, p.gtin, p.baseUnits)"
                + " from Packaging p where p.articleId = :article order by p.baseUnits, p.id", PackagingRow.class)
            .setParameter("article", articleId).getResultList();
    }
}
