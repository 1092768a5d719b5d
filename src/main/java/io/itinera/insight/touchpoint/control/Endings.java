package io.itinera.insight.touchpoint.control;

import io.itinera.insight.control.Counted;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.touchpoint.boundary.TouchpointSheet.ChannelShare;
import io.itinera.insight.touchpoint.boundary.TouchpointSheet.ReasonRow;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.UnaryOperator;

/** On which channels a type of touchpoint happened, and why it did not end well where it did not. */
@ApplicationScoped
public class Endings {
    private static final int SHOWN = 10;
    /** What failed by our fault says no more than that. */
    private static final String OUR_FAULT = "error";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Counted counted;
    @Inject Remembered remembered;

    private record NotWell(String type, Extent extent) {
    }

    /** Most frequent first. */
    List<ReasonRow> reasons(String type, Extent extent, UnaryOperator<String> words) {
        return remembered.figures(new NotWell(type, extent), () -> notWell(type, extent)).stream()
            .map(r -> new ReasonRow(r.text(0), r.text(1), r.isNull(1) || r.text(1).equals(OUR_FAULT) ? null : words.apply(r.text(1)), r.number(2), r.number(3), r.number(4))).toList();
    }

    private List<SqlRow> notWell(String type, Extent extent) {
        SqlQuery query = SqlQuery.of("select t.outcome, t.reason, count(*), count(distinct t.pseudonym), count(distinct t.account_id) from journey.touchpoint t"
            + " where t.type = ? and t.occurred_at >= ? and t.occurred_at < ? and t.outcome <> 'COMPLETED'", type, extent.period().from(), extent.period().to());
        return extent.restrictPersona(extent.restrict(query, "t.account_id"), "t.persona")
            .add(" group by t.outcome, t.reason order by 3 desc, 1, 2 fetch first ? rows only", SHOWN).rows(em);
    }

    List<ChannelShare> channels(String type, Extent extent) {
        SqlQuery query = SqlQuery.of("select v.channel, sum(v.touchpoints) from (").add(counted.rows(extent))
            .add(") v where v.type = ? and (v.account_id <> 0 or v.persona = 'NONE')", type);
        return extent.restrictPersona(query, "v.persona").add(" group by v.channel order by 2 desc, 1").rows(em).stream()
            .map(r -> new ChannelShare(r.text(0), r.number(1))).toList();
    }
}
