package io.itinera.ordering.difference.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Consumer;

/** The differences that the person accepted or disputed, and the disputes that they answered. */
@ApplicationScoped
public class DifferenceData implements PersonalData {
    private static final int PIECE = 500;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    @Override
    public String section() {
        return "differences";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        long id = person.person().value();
        SqlQuery.of("select o.number, l.part_number, d.aspect, d.stage, d.expected, d.actual, d.state,"
            + " case when d.person_id = ? then d.decided_at end as decided_at, case when d.person_id = ? then d.reason end as reason,"
            + " case when d.answered_by = ? then d.answered_at end as answered_at, case when d.answered_by = ? then d.answer end as answer"
            + " from ordering.difference_decision d join ordering.purchase_order o on o.id = d.order_id"
            + " join ordering.order_line l on l.id = d.order_line_id where d.person_id = ? or d.answered_by = ? order by d.id",
            id, id, id, id, id, id).eachNamed(em, PIECE, sink);
    }

    /** The words go, that it was decided stays with the order. */
    @Override
    public Forgotten forget(Subject person) {
        long id = person.person().value();
        int reasons = SqlQuery.of("update ordering.difference_decision set reason = null where person_id = ? and reason is not null", id)
            .update(em);
        int answers = SqlQuery.of("update ordering.difference_decision set answer = null where answered_by = ? and answer is not null", id)
            .update(em);
        return new Forgotten(reasons + answers, true);
    }
}
