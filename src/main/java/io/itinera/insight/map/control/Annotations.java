package io.itinera.insight.map.control;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.map.boundary.AnnotationRow;
import io.itinera.insight.map.entity.Annotation;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** What analysts noted beside the map. */
@ApplicationScoped
public class Annotations implements PersonalData {
    private static final int PIECE = 500;
    private static final String ROWS = "select a.id, a.version, a.kind, a.happened_on, a.words, a.segment, a.person_id, a.written_at from insight.annotation a";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject FindAccounts findAccounts;

    /** A new one, or one that is kept already. */
    public void keep(Annotation annotation) {
        em.persist(annotation);
    }

    public void remove(Annotation annotation) {
        em.remove(annotation);
    }

    /**
     * The one that somebody wants to change, held until they have.
     *
     * @throws NoSuchRecord     when it is gone
     * @throws ChangedMeanwhile when it is another version than they know
     */
    public Annotation known(long id, int version) {
        Annotation found = em.find(Annotation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NoSuchRecord();
        }
        if (!found.isAt(version)) {
            throw new ChangedMeanwhile();
        }
        return found;
    }

    public List<AnnotationRow> all() {
        return rows(SqlQuery.of(ROWS + " order by a.happened_on desc, a.id desc"));
    }

    /** Of the days, in their order, those that concern the segment. @param segment null for whichever */
    public List<AnnotationRow> of(Period period, String segment) {
        SqlQuery query = SqlQuery.of(ROWS + " where a.happened_on >= cast(? as date) and a.happened_on <= cast(? as date)",
            period.firstDay().toString(), period.lastDay().toString());
        return rows((segment == null ? query : query.add(" and (a.segment is null or a.segment = ?)", segment)).add(" order by a.happened_on, a.id"));
    }

    private List<AnnotationRow> rows(SqlQuery query) {
        List<AnnotationRow> rows = query.rows(em).stream().map(row -> new AnnotationRow(row.number(0), (int) row.number(1), row.text(2), row.day(3),
            row.text(4), row.text(5), row.numberOrNull(6), null, row.instant(7))).toList();
        Map<Long, PersonRow> people = findAccounts.peopleById(rows.stream().map(AnnotationRow::person).filter(Objects::nonNull).distinct().toList());
        return rows.stream().map(row -> people.containsKey(row.person()) ? row.by(people.get(row.person()).fullName()) : row).toList();
    }

    @Override
    public String section() {
        return "annotations";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        SqlQuery.of("select a.kind, a.happened_on, a.words, a.segment, a.written_at from insight.annotation a where a.person_id = ?"
            + " order by a.written_at, a.id", person.person().value()).eachNamed(em, PIECE, sink);
    }

    /** What happened stays, nobody knows any more who noted it. */
    @Override
    public Forgotten forget(Subject person) {
        return new Forgotten(SqlQuery.of("update insight.annotation set person_id = null, version = version + 1 where person_id = ?",
            person.person().value()).update(em), true);
    }
}
