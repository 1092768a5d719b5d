package io.itinera.ordering.list.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Consumer;

/** The lists that the person made. */
@ApplicationScoped
public class ListData implements PersonalData {
    private static final int PIECE = 500;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    @Override
    public String section() {
        return "lists";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        SqlQuery.of("select r.name, r.sharing, r.changed_at, l.line_no, a.part_number, l.par, l.note from ordering.requisition_list r"
            + " left join (ordering.list_line l join catalog.article a on a.id = l.article_id) on l.list_id = r.id"
            + " where r.person_id = ? order by r.id, l.line_no", person.person().value()).eachNamed(em, PIECE, sink);
    }

    /** Colleagues count on a list that was shared with them: it stays the hospital's, by nobody's name. */
    @Override
    public Forgotten forget(Subject person) {
        long id = person.person().value();
        SqlQuery.of("delete from ordering.list_line where list_id in (select r.id from ordering.requisition_list r where r.person_id = ?"
            + " and r.sharing = 'PRIVATE')", id).update(em);
        long removed = SqlQuery.of("delete from ordering.requisition_list where person_id = ? and sharing = 'PRIVATE'", id).update(em);
        long cut = SqlQuery.of("update ordering.requisition_list set person_id = null where person_id = ?", id).update(em);
        return new Forgotten(removed + cut, cut > 0);
    }
}
