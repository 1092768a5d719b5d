package io.itinera.insight.outside.control;

import io.itinera.insight.control.Extent;
import io.itinera.insight.outside.boundary.ObservationRow;
import io.itinera.insight.outside.entity.Observation;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.PersonId;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import io.itinera.shared.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What was heard and seen at contacts with hospitals. */
@ApplicationScoped
public class Observations implements PersonalData, Expiring {
    private static final int PIECE = 500;
    private static final int SHOWN = 100;
    private static final String ROWS = "select o.id, o.contact_id, o.contact_type, o.account_id, o.persona, o.touchpoint, o.basis, o.words, o.valence, o.confidence,"
        + " o.happened_at, o.corrected_at, o.version from insight.observation o where ";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** How many of one kind there are about a touchpoint. */
    public record Valued(String basis, int valence, long accountId, long times) {
    }

    public void add(Observation observation) {
        em.persist(observation);
    }

    /** The newest of the period about a touchpoint. */
    public List<ObservationRow> about(String touchpoint, Extent extent) {
        return rows(at(SqlQuery.of(ROWS), touchpoint, extent).add(" order by o.happened_at desc, o.id desc fetch first ? rows only", SHOWN));
    }

    /** All of the period about a touchpoint, equal ones of a hospital counted together. */
    public List<Valued> valued(String touchpoint, Extent extent) {
        return at(SqlQuery.of("select o.basis, o.valence, o.account_id, count(*) from insight.observation o where "), touchpoint, extent)
            .add(" group by o.basis, o.valence, o.account_id").rows(em).stream()
            .map(r -> new Valued(r.text(0), (int) r.number(1), r.number(2), r.number(3))).toList();
    }

    private static SqlQuery at(SqlQuery query, String touchpoint, Extent extent) {
        query.add("o.touchpoint = ? and o.happened_at >= ? and o.happened_at < ?", touchpoint, extent.period().from(), extent.period().to());
        return extent.restrictPersona(extent.restrict(query, "o.account_id"), "o.persona");
    }

    /** By the touchpoint of their contact, in the order in which they were noted. */
    public Map<Long, List<ObservationRow>> of(Collection<Long> contacts) {
        return contacts.isEmpty() ? Map.of() : rows(SqlQuery.of(ROWS).in("o.contact_id", contacts).add(" order by o.id")).stream()
            .collect(Collectors.groupingBy(ObservationRow::contact));
    }

    /** The newest that somebody noted of some hospitals. */
    public List<ObservationRow> notedBy(PersonId person, Collection<Long> accounts) {
        return accounts.isEmpty() ? List.of() : rows(SqlQuery.of(ROWS + "o.person_id = ? and ", person.value()).in("o.account_id", accounts)
            .add(" order by o.happened_at desc, o.id desc fetch first ? rows only", SHOWN));
    }

    private List<ObservationRow> rows(SqlQuery query) {
        return query.rows(em).stream().map(r -> new ObservationRow(r.number(0), r.numberOrNull(1), r.text(2), r.number(3), r.text(4), r.text(5), r.text(6), r.text(7),
            (int) r.number(8), r.text(9), r.instant(10), r.instant(11), (int) r.number(12))).toList();
    }

    @Override
    public String section() {
        return "observations";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        SqlQuery.of("select o.contact_type, o.touchpoint, o.basis, o.words, o.valence, o.confidence, o.happened_at from insight.observation o"
            + " where o.person_id = ? order by o.happened_at, o.id", person.person().value()).eachNamed(em, PIECE, sink);
        SqlQuery.of("select c.touchpoint, c.basis, c.valence, c.confidence, c.happened_at, c.withdrawn, c.changed_at from insight.observation_change c"
            + " where c.person_id = ? order by c.changed_at, c.observation_id", person.person().value()).eachNamed(em, PIECE, sink);
    }

    /** What a hospital said stays for its time, nobody knows any more who noted it. */
    @Override
    public Forgotten forget(Subject person) {
        long noted = SqlQuery.of("update insight.observation set person_id = null, version = version + 1 where person_id = ?", person.person().value()).update(em);
        long changed = SqlQuery.of("update insight.observation_change set person_id = null where person_id = ?", person.person().value()).update(em);
        return new Forgotten(noted + changed, true);
    }

    @Override
    public String code() {
        return "observation";
    }

    /** What it was before goes with it. */
    @Override
    @Transactional
    public long clear(Instant before) {
        SqlQuery.of("delete from insight.observation_change where happened_at < ?", before).update(em);
        return SqlQuery.of("delete from insight.observation where happened_at < ?", before).update(em);
    }
}
