package io.itinera.insight.action.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Consumer;

/** The actions that the person answers for or registered, and what they remarked on actions. */
@ApplicationScoped
public class ActionData implements PersonalData {
    private static final int PIECE = 500;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    @Override
    public String section() {
        return "actions";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        long id = person.person().value();
        SqlQuery.of("select a.title, a.hypothesis, a.starts_on, a.status, a.registered_at, a.verdict, a.abandon_reason from insight.action a"
            + " where a.owner_id = ? or a.registered_by = ? order by a.starts_on, a.id", id, id).eachNamed(em, PIECE, sink);
        SqlQuery.of("select a.title, n.written_at, n.note from insight.action_note n join insight.action a on a.id = n.action_id where n.person_id = ?"
            + " order by n.written_at, n.id", id).eachNamed(em, PIECE, sink);
    }

    /** Notes go with whoever wrote them; actions stay, without the person. */
    @Override
    public Forgotten forget(Subject person) {
        long id = person.person().value();
        int notes = SqlQuery.of("delete from insight.action_note where person_id = ?", id).update(em);
        SqlQuery.of("update insight.action set owner_id = null where owner_id = ?", id).update(em);
        SqlQuery.of("update insight.action set registered_by = null where registered_by = ?", id).update(em);
        return new Forgotten(notes, true);
    }
}
