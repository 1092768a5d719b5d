package io.itinera.journey.control;

import io.itinera.journey.boundary.SpanKind;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The touchpoints that name the person, with what they were about. Asked for seldom: the log has no index for it. */
@ApplicationScoped
public class TouchpointData implements PersonalData {
    private static final int PIECE = 500;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Rollups rollups;

    @Override
    public String section() {
        return "touchpoints";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        SqlQuery.of("select t.occurred_at, t.type, t.persona, t.channel, t.outcome, t.reason, t.visit, t.duration_ms, t.server_ms,"
            + " t.amount, (select string_agg(o.object_type || ':' || o.object_id, ', ') from journey.touchpoint_object o"
            + " where o.touchpoint_id = t.id) as about from journey.touchpoint t where t.pseudonym = ? order by t.occurred_at, t.id",
            person.pseudonym()).eachNamed(em, PIECE, sink);
    }

    /**
     * Nobody gathers ways or spans meanwhile, who would keep the name that stood there when they began. Whether a cart of somebody unknown became an order
     * nobody can say.
     */
    @Override
    public Forgotten forget(Subject person) {
        rollups.lock();
        for (String word : List.of(person.givenName(), person.familyName(), person.email())) {
            SqlQuery.of("delete from journey.touchpoint_object where object_type = 'SEARCH' and position(cast(? as varchar) in object_id) > 0"
                + " and touchpoint_id in (select t.id from journey.touchpoint t where t.pseudonym = ?)",
                word.toLowerCase(Locale.ROOT), person.pseudonym()).update(em);
        }
        SqlQuery.of("delete from journey.span where kind = ? and pseudonym = ?", SpanKind.CART_ORDERED, person.pseudonym()).update(em);
        SqlQuery.of("update journey.span set pseudonym = null where pseudonym = ?", person.pseudonym()).update(em);
        SqlQuery.of("update journey.way set pseudonym = null where pseudonym = ?", person.pseudonym()).update(em);
        return new Forgotten(SqlQuery.of("update journey.touchpoint set pseudonym = null where pseudonym = ?",
            person.pseudonym()).update(em), true);
    }
}
