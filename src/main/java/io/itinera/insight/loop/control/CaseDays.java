package io.itinera.insight.loop.control;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.insight.loop.boundary.CaseDaysRow;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.PersonId;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** In how many days a case of a kind should be closed: what holds, who changed it and when. */
@ApplicationScoped
public class CaseDays implements PersonalData {
    private static final int PIECE = 500;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject FindAccounts findAccounts;
    @Inject Clock clock;

    /** @throws NoSuchRecord when there is no such kind */
    public int now(String kind) {
        return rows(kind).get(0).days();
    }

    /** The last one first, with the names of those who made them. @throws NoSuchRecord when there is no such kind */
    public List<CaseDaysRow> versions(String kind) {
        List<CaseDaysRow> rows = rows(kind);
        Map<Long, PersonRow> people = findAccounts.peopleById(rows.stream().map(CaseDaysRow::person).filter(Objects::nonNull).distinct().toList());
        return rows.stream().map(row -> people.containsKey(row.person()) ? row.by(people.get(row.person()).fullName()) : row).toList();
    }

    /**
     * Writes another version where it is another figure; whoever calls holds the kind.
     *
     * @param seen the version that was known
     * @throws ChangedMeanwhile when there is another
     */
    public void change(String kind, int days, int seen, PersonId by) {
        CaseDaysRow last = rows(kind).get(0);
        if (last.version() != seen) {
            throw new ChangedMeanwhile();
        }
        if (last.days() != days) {
            SqlQuery.of("insert into insight.friction_case_days (kind, version_no, days, was, changed_at, person_id) values (?, ?, ?, ?, ?, ?)", kind,
                last.version() + 1, days, last.days(), clock.instant(), by.value()).update(em);
        }
    }

    private List<CaseDaysRow> rows(String kind) {
        List<CaseDaysRow> rows = SqlQuery.of("select d.version_no, d.days, d.was, d.changed_at, d.person_id from insight.friction_case_days d where d.kind = ?"
            + " order by d.version_no desc", kind).rows(em).stream().map(row -> new CaseDaysRow((int) row.number(0), (int) row.number(1),
            row.isNull(2) ? null : (int) row.number(2), row.instant(3), row.numberOrNull(4), null)).toList();
        if (rows.isEmpty()) {
            throw new NoSuchRecord();
        }
        return rows;
    }

    @Override
    public String section() {
        return "case-days";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        SqlQuery.of("select d.kind, d.was, d.days, d.changed_at from insight.friction_case_days d where d.person_id = ? order by d.changed_at, d.kind",
            person.person().value()).eachNamed(em, PIECE, sink);
    }

    /** What holds stays, nobody knows any more who said so. */
    @Override
    public Forgotten forget(Subject person) {
        return new Forgotten(SqlQuery.of("update insight.friction_case_days set person_id = null where person_id = ?", person.person().value()).update(em), true);
    }
}
