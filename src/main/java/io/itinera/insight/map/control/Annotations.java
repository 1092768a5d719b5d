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
    private static final String ROWS = "select new io.itinera.insight.map.boundary.AnnotationRow(a.id, a.version, a.kind, a.happenedOn, a.words, a.segment,"
        + " a.personId, a.writtenAt) from Annotation a";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject FindAccounts findAccounts;

    public void add(Annotation annotation) {
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
        return named(em.createQuery(ROWS + " order by a.happenedOn desc, a.id desc", AnnotationRow.class).getResultList());
    }

    /** Of the days, in their order, those that concern the segment. @param segment null for whichever */
    public List<AnnotationRow> of(Period period, String segment) {
        return named(em.createQuery(ROWS + " where a.happenedOn between :first and :last and (a.segment is null or :segment = '' or a.segment = :segment)"
                + " order by a.happenedOn, a.id", AnnotationRow.class).setParameter("first", period.firstDay()).setParameter("last", period.lastDay())
            .setParameter("segment", segment == null ? "" : segment).getResultList());
    }

    private List<AnnotationRow> named(List<AnnotationRow> rows) {
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
