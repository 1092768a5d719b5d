package io.itinera.insight.action.control;

import io.itinera.insight.action.entity.ActionNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What was remarked on actions. */
@ApplicationScoped
public class ActionNotes {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    public void add(ActionNote note) {
        em.persist(note);
    }

    /** The newest first. */
    public List<ActionNote> of(long action) {
        return em.createQuery("select n from ActionNote n where n.actionId = :action order by n.writtenAt desc, n.id desc", ActionNote.class)
            .setParameter("action", action).getResultList();
    }
}
