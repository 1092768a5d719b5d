package io.itinera.journey.control;

import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;

/** Takes touchpoints out of the log with what hangs on them; each call is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Clearing {
    private static final int PIECE = 2000;
    private static final String OF = " from journey.touchpoint t where t.occurred_at ";
    private static final String BETWEEN = ">= ? and t.occurred_at < ?";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /**
     * At most a piece of what is older than the moment, the oldest first.
     *
     * @param which a further condition on the touchpoint {@code t}, or nothing
     * @return how many touchpoints; 0 when none is left
     */
    public int piece(String which, Instant before) {
        Instant edge = SqlQuery.of("select max(p.occurred_at) from (select t.occurred_at" + OF + "< ?" + which
            + " order by t.occurred_at fetch first ? rows only) p", before, PIECE).row(em).instant(0);
        if (edge == null) {
            return 0;
        }
        relations(SqlQuery.of("select t.id" + OF + "<= ?" + which, edge));
        return SqlQuery.of("delete" + OF + "<= ?" + which, edge).update(em);
    }

    /** How many touchpoints lie between the moments. */
    public long count(Instant from, Instant to) {
        return SqlQuery.of("select count(*)" + OF + BETWEEN, from, to).row(em).number(0);
    }

    /** What hangs on the touchpoints between the moments. */
    public void relations(Instant from, Instant to) {
        relations(SqlQuery.of("select t.id" + OF + BETWEEN, from, to));
    }

    /** A month of PostgreSQL on which nothing hangs any more. */
    public void month(YearMonth month) {
        SqlQuery.of("select journey.drop_touchpoint_month(cast(? as date))", month.atDay(1).toString()).row(em);
    }

    private void relations(SqlQuery ids) {
        SqlQuery.of("delete from journey.touchpoint_object where touchpoint_id in (").add(ids).add(")").update(em);
        SqlQuery.of("delete from journey.span where touchpoint_id in (").add(ids).add(")").update(em);
        SqlQuery.of("delete from journey.way where touchpoint_id in (").add(ids).add(")").update(em);
        SqlQuery.of("delete from journey.order_touchpoint where touchpoint_id in (").add(ids).add(")").update(em);
    }
}
