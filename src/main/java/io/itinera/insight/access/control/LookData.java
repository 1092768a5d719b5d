package io.itinera.insight.access.control;

import io.itinera.insight.access.boundary.LookRow;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Who looked at the journey of the person's hospital, by role, and what the person looked at for the supplier. */
@ApplicationScoped
public class LookData implements PersonalData {
    private static final int PIECE = 500;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    @Override
    public String section() {
        return "looks";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        SqlQuery.of("select l.looked_at, l.persona, l.what, l.form, case when l.person_id = ? then true else false end as looked_yourself"
            + " from insight.look l where l.person_id = ? or (? = true and (l.accounts is null or l.accounts like ?))"
            + " order by l.looked_at, l.id", person.person().value(), person.person().value(), person.account() != null,
            "%," + person.account() + ",%").eachNamed(em, PIECE, sink);
    }

    /** Files of a period and of hospitals in which the person left a step before they were made. */
    @Override
    public List<String> filesWith(Subject person) {
        return SqlQuery.of("select distinct l.id from (select t.account_id, min(t.occurred_at) as first_at, max(t.occurred_at) as last_at"
                + " from journey.touchpoint t where t.pseudonym = ? group by t.account_id) p join insight.look l on l.what = 'EXPORT'"
                + " and l.looked_at >= p.first_at and (l.period_from is null or l.period_from <= p.last_at)"
                + " and (l.period_to is null or l.period_to > p.first_at)"
                + " and (l.accounts is null or l.accounts like '%,' || cast(p.account_id as varchar) || ',%') order by l.id",
            person.pseudonym()).rows(em).stream().map(row -> LookRow.number(row.number(0))).toList();
    }

    @Override
    public Forgotten forget(Subject person) {
        return new Forgotten(0, true);
    }
}
