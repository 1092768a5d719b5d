package io.itinera.insight.satisfaction.control;

import io.itinera.insight.control.Extent;
import io.itinera.insight.satisfaction.boundary.AnswerRow;
import io.itinera.insight.satisfaction.boundary.AskedRow;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads what people said; always from the ledger itself, so that an answer just given counts. */
@ApplicationScoped
public class Answers {
    private static final String COLUMNS = "select s.touchpoint, s.pseudonym, s.account_id, s.effort, s.satisfaction,"
        + " s.expectation, s.remark, s.answered_at, s.object_type, s.object_id";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** So many equal answers after one type of touchpoint. */
    public record Cell(String touchpoint, Integer effort, Integer satisfaction, String expectation, long times) {
        public void addTo(Tally tally) {
            tally.add(effort, satisfaction, expectation, times);
        }
    }

    /** The answers of the period, equal ones counted together. */
    public List<Cell> counted(Extent extent) {
        SqlQuery query = SqlQuery.of("select s.touchpoint, s.effort, s.satisfaction, s.expectation, count(*)"
            + " from insight.survey s where s.answered_at >= ? and s.answered_at < ?", extent.period().from(),
            extent.period().to());
        return of(extent, query)
            .add(" group by s.touchpoint, s.effort, s.satisfaction, s.expectation").rows(em).stream()
            .map(r -> new Cell(r.text(0), r.wholeOrNull(1), r.wholeOrNull(2), r.text(3), r.number(4))).toList();
    }

    /** The newest remarks of the period after each type of touchpoint. */
    public List<AnswerRow> remarks(Extent extent, int each) {
        SqlQuery query = SqlQuery.of("select * from (" + COLUMNS + ", row_number() over (partition by s.touchpoint"
            + " order by s.answered_at desc, s.id desc) as nth from insight.survey s"
            + " where s.answered_at >= ? and s.answered_at < ? and s.remark is not null", extent.period().from(),
            extent.period().to());
        return rows(of(extent, query).add(") r where r.nth <= ? order by r.answered_at desc", each));
    }

    /** Every answer of the period that rates effort. */
    public List<AnswerRow> efforts(Extent extent) {
        SqlQuery query = SqlQuery.of(COLUMNS + " from insight.survey s where s.answered_at >= ? and s.answered_at < ?"
            + " and s.effort is not null", extent.period().from(), extent.period().to());
        return rows(extent.restrict(query, "s.account_id"));
    }

    /** The newest answers of one hospital. */
    public List<AnswerRow> newest(long account, int atMost) {
        return rows(SqlQuery.of(COLUMNS + " from insight.survey s where s.account_id = ? and s.answered_at is not null"
            + " order by s.answered_at desc, s.id desc fetch first ? rows only", account, atMost));
    }

    /** How the questions put in the period fared. */
    public AskedRow asked(Extent extent) {
        SqlQuery query = SqlQuery.of("select count(*), count(s.answered_at), count(s.dismissed_at) from insight.survey s"
            + " where s.offered_at >= ? and s.offered_at < ?", extent.period().from(), extent.period().to());
        SqlRow row = of(extent, query).row(em);
        return new AskedRow(row.number(0), row.number(1), row.number(2));
    }

    private static SqlQuery of(Extent extent, SqlQuery query) {
        return extent.restrictPeople(extent.restrict(query, "s.account_id"), "s.pseudonym");
    }

    private List<AnswerRow> rows(SqlQuery query) {
        return query.rows(em).stream().map(r -> new AnswerRow(r.text(0), r.uuid(1), r.number(2), r.wholeOrNull(3),
            r.wholeOrNull(4), r.text(5), r.text(6), r.instant(7), r.text(8), r.text(9))).toList();
    }
}
