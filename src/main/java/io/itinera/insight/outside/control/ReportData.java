package io.itinera.insight.outside.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Consumer;

/** What programs reported in the name of the person. */
@ApplicationScoped
public class ReportData implements PersonalData {
    private static final int PIECE = 500;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    @Override
    public String section() {
        return "reports";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        SqlQuery.of("select b.batch_key, b.touchpoints, b.reported_at from insight.reported_batch b where b.person_id = ?"
            + " order by b.reported_at", person.person().value()).eachNamed(em, PIECE, sink);
    }

    @Override
    public Forgotten forget(Subject person) {
        return new Forgotten(SqlQuery.of("delete from insight.reported_batch where person_id = ?", person.person().value()).update(em), false);
    }
}
