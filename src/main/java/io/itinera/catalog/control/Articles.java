package io.itinera.catalog.control;

import io.itinera.catalog.boundary.ArticleColumns;
import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.PackagingRow;
import io.itinera.platform.persistence.SqlQuery;
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
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** @throws NoSuchRecord when there is no such article */
    public ArticleRow article(String partNumber) {
        return read(SqlQuery.of(" where a.part_number = ?", key(partNumber))).findFirst().orElseThrow(NoSuchRecord::new);
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
            read(SqlQuery.of(" where ").in("a.id", wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()))))
                .forEach(row -> found.put(row.id(), row));
        }
        return found;
    }

    /** Whatever has one of these part numbers (upper case) or GTINs of 14 digits. */
    Stream<ArticleRow> numbered(Collection<String> numbers) {
        return numbers.isEmpty() ? Stream.of()
            : read(SqlQuery.of(" where ").in("a.part_number", numbers).add(" or ").in("a.gtin", numbers));
    }

    private Stream<ArticleRow> read(SqlQuery which) {
        return SqlQuery.of("select " + ArticleColumns.SELECT + ArticleColumns.FROM).add(which).rows(em).stream().map(ArticleColumns::row);
    }

    public List<PackagingRow> packaging(long articleId) {
        return em.createQuery("select new io.itinera.catalog.boundary.PackagingRow(p.levelName, p.gtin, p.baseUnits)"
                + " from Packaging p where p.articleId = :article order by p.baseUnits, p.id", PackagingRow.class)
            .setParameter("article", articleId).getResultList();
    }
}
