package io.itinera.catalog.substitute.control;

import io.itinera.catalog.substitute.boundary.Equivalence;
import io.itinera.catalog.substitute.boundary.Substitute;
import io.itinera.catalog.substitute.boundary.SubstituteRow;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps what can stand in for what. */
@ApplicationScoped
public class SubstituteBook {
    /** Nobody chooses among more. */
    public static final int MOST = 20;
    private static final String SELECT = "select s.article_id, s.other_id, s.pieces, s.other_pieces, a.order_multiple from catalog.substitute s"
        + " join catalog.article a on a.id = s.other_id where ";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    public Map<Long, List<Substitute>> of(Collection<Long> articles) {
        return SqlQuery.of(SELECT).in("s.article_id", articles).add(" order by s.article_id, s.other_id").rows(em).stream()
            .map(SubstituteBook::substitute).collect(Collectors.groupingBy(Substitute::articleId));
    }

    public Optional<Substitute> between(long article, long other) {
        return SqlQuery.of(SELECT + "s.article_id = ? and s.other_id = ?", article, other).rows(em).stream().findFirst().map(SubstituteBook::substitute);
    }

    private static Substitute substitute(SqlRow row) {
        return new Substitute(row.number(0), row.number(1), new Equivalence((int) row.number(2), (int) row.number(3)), (int) row.number(4));
    }

    public List<SubstituteRow> rows(long article) {
        return SqlQuery.of("select a.part_number, a.name, a.manufacturer, a.unit, a.status = 'ORDERABLE', s.pieces, s.other_pieces, s.source, s.kept_at"
                + " from catalog.substitute s join catalog.article a on a.id = s.other_id where s.article_id = ? order by a.name, a.id", article).rows(em).stream()
            .map(r -> new SubstituteRow(r.text(0), r.text(1), r.text(2), r.text(3), r.flag(4), (int) r.number(5), (int) r.number(6), r.text(7), r.instant(8)))
            .toList();
    }

    /** Until the end of the transaction nobody else says anything new of the two, always in the same order. */
    public void hold(long article, long other) {
        SqlQuery.of("select a.id from catalog.article a where a.id in (?, ?) order by a.id for update", article, other).rows(em);
    }

    /** Of articles that are held. @return false when it is known already */
    public boolean add(long article, long other, Equivalence equivalence) {
        if (between(article, other).isPresent()) {
            return false;
        }
        SqlQuery.of("insert into catalog.substitute (article_id, other_id, pieces, other_pieces, source, kept_at) values (?, ?, ?, ?, 'OPERATIONS', ?)",
            article, other, equivalence.pieces(), equivalence.otherPieces(), clock.instant()).update(em);
        return true;
    }

    /** Whether there are more than {@link #MOST}. */
    public boolean isFull(long article) {
        return SqlQuery.of("select count(*) from catalog.substitute s where s.article_id = ?", article).row(em).number(0) > MOST;
    }

    /** @return whether it was still as it was seen */
    public boolean remove(long article, SubstituteRow seen) {
        return SqlQuery.of("delete from catalog.substitute where article_id = ? and pieces = ? and other_pieces = ?"
            + " and other_id = (select a.id from catalog.article a where a.part_number = ?)", article, seen.pieces(), seen.otherPieces(), seen.partNumber())
            .update(em) == 1;
    }
}
