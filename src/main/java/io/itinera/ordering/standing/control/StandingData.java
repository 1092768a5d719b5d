package io.itinera.ordering.standing.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Consumer;

/** The standing orders in the person's name. */
@ApplicationScoped
public class StandingData implements PersonalData {
    private static final int PIECE = 500;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    @Override
    public String section() {
        return "standing";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        SqlQuery.of("select s.name, s.status, s.own_reference, s.begins_on, s.changed_at, l.line_no, a.part_number, l.quantity"
            + " from ordering.standing_order s left join (ordering.standing_line l join catalog.article a on a.id = l.article_id)"
            + " on l.standing_order_id = s.id where s.person_id = ? order by s.id, l.line_no", person.person().value()).eachNamed(em, PIECE, sink);
    }

    /** The hospital counts on its deliveries: its next run asks the purchasing director, who takes it over or ends it. */
    @Override
    public Forgotten forget(Subject person) {
        long cut = SqlQuery.of("update ordering.standing_order set person_id = null where person_id = ?", person.person().value()).update(em);
        return new Forgotten(cut, cut > 0);
    }
}
