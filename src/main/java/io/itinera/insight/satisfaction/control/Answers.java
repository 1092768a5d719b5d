package io.itinera.insight.satisfaction.control;

import io.itinera.insight.control.Extent;
import io.itinera.insight.satisfaction.boundary.AnswerRow;
import io.itinera.insight.satisfaction.boundary.AskedRow;
import io.itinera.insight.satisfaction.boundary.Marks;
import io.itinera.insight.statistics.control.Wilson;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what people said; always from the ledger itself, so that an answer just given counts. */
@ApplicationScoped
public class Answers {
    /** What somebody gave, in the order of {@link Marks}. */
    static final String MARKS = "s.effort, s.satisfaction, s.recommendation, s.trust + s.relevance + s.simplicity as trs";
    private static final String COLUMNS = "select s.touchpoint, s.pseudonym, s.account_id, s.expectation, s.remark, s.answered_at,"
        + " s.object_type, s.object_id, " + MARKS;

    /** So many are enough to find what is typical of them. */
    private static final int MOST_REMARKS = 300;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** So many equal answers after one type of touchpoint. */
    public record Cell(String touchpoint, Marks marks, String expectation, long times) {
        public Tally addTo(Tally tally) {
            return tally.add(marks, expectation, times);
        }
    }

    /** So many answers of so many people in these hospitals. */
    public record Authors(long answers, long people, Set<Long> hospitals) {
    }

    /** Who answered, who of them in words, and who said what had been expected. */
    public record Spoken(Authors all, Authors inWords, Authors expecting) {
    }

    /** One answer by an instrument, and what it is about. @param objectId null when it is about nothing */
    public record Rated(long id, UUID person, long account, String touchpoint, String objectType, String objectId, Instant offeredAt,
                        Instant answeredAt, Marks marks) {
    }

    /** Each answer of the period by one instrument. */
    public List<Rated> rated(Extent extent, String instrument) {
        SqlQuery query = SqlQuery.of("select s.id, s.pseudonym, s.account_id, s.touchpoint, s.object_type, s.object_id, s.offered_at, s.answered_at, " + MARKS
            + " from insight.survey s where s.instrument = ? and s.answered_at >= ? and s.answered_at < ?", instrument, extent.period().from(), extent.period().to());
        return of(extent, query).rows(em).stream().map(r -> new Rated(r.number(0), r.uuid(1), r.number(2), r.text(3), r.text(4), r.text(5), r.instant(6),
            r.instant(7), marks(r, 8))).toList();
    }

    /** Some answers by their number. */
    public Map<Long, AnswerRow> byId(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : SqlQuery.of(COLUMNS + ", s.id from insight.survey s where ").in("s.id", ids).rows(em).stream()
            .collect(Collectors.toMap(r -> r.number(12), Answers::answer));
    }

    /** The answers of the period, equal ones counted together. */
    public List<Cell> counted(Extent extent) {
        SqlQuery query = SqlQuery.of("select s.touchpoint, s.expectation, count(*), " + MARKS
            + " from insight.survey s where s.answered_at >= ? and s.answered_at < ?", extent.period().from(),
            extent.period().to());
        return of(extent, query)
            .add(" group by s.touchpoint, s.expectation, s.effort, s.satisfaction, s.recommendation,"
                + " s.trust + s.relevance + s.simplicity").rows(em).stream()
            .map(r -> new Cell(r.text(0), marks(r, 3), r.text(1), r.number(2))).toList();
    }

    /** The newest remarks of the period after each type of touchpoint. */
    public List<AnswerRow> remarks(Extent extent, int each) {
        SqlQuery query = SqlQuery.of("select * from (" + COLUMNS + ", row_number() over (partition by s.touchpoint"
            + " order by s.answered_at desc, s.id desc) as nth from insight.survey s"
            + " where s.answered_at >= ? and s.answered_at < ? and s.remark is not null", extent.period().from(),
            extent.period().to());
        return rows(of(extent, query).add(") r where r.nth <= ? order by r.answered_at desc", each));
    }

    /** The newest remarks of the period after one type of touchpoint. */
    public List<AnswerRow> remarksAt(String touchpoint, Extent extent) {
        return rows(at(touchpoint, extent, SqlQuery.of(COLUMNS + " from insight.survey s where s.remark is not null"))
            .add(" order by s.answered_at desc, s.id desc fetch first ? rows only", MOST_REMARKS));
    }

    /** How many answers there are after one type of touchpoint, and from whom. */
    public Spoken behind(String touchpoint, Extent extent) {
        List<SqlRow> hospitals = at(touchpoint, extent, SqlQuery.of("select s.account_id, count(*), count(distinct s.pseudonym), count(s.remark),"
            + " count(distinct case when s.remark is not null then s.pseudonym end), count(s.expectation),"
            + " count(distinct case when s.expectation is not null then s.pseudonym end) from insight.survey s where s.answered_at is not null"))
            .add(" group by s.account_id").rows(em);
        return new Spoken(authors(hospitals, 1), authors(hospitals, 3), authors(hospitals, 5));
    }

    /** A person belongs to one hospital. */
    private static Authors authors(List<SqlRow> hospitals, int first) {
        return new Authors(hospitals.stream().mapToLong(row -> row.number(first)).sum(), hospitals.stream().mapToLong(row -> row.number(first + 1)).sum(),
            hospitals.stream().filter(row -> row.number(first) > 0).map(row -> row.number(0)).collect(Collectors.toSet()));
    }

    private static SqlQuery at(String touchpoint, Extent extent, SqlQuery query) {
        return of(extent, query.add(" and s.touchpoint = ? and s.answered_at >= ? and s.answered_at < ?", touchpoint, extent.period().from(), extent.period().to()));
    }

    /** Every answer of the period that rates effort. */
    public List<AnswerRow> efforts(Extent extent) {
        SqlQuery query = SqlQuery.of(COLUMNS + " from insight.survey s where s.answered_at >= ? and s.answered_at < ?"
            + " and s.effort is not null", extent.period().from(), extent.period().to());
        return rows(extent.restrict(query, "s.account_id"));
    }

    /** The newest answers of one hospital since the moment. */
    public List<AnswerRow> newest(long account, Instant from, int atMost) {
        return rows(SqlQuery.of(COLUMNS + " from insight.survey s where s.account_id = ? and s.answered_at > ?"
            + " order by s.answered_at desc, s.id desc fetch first ? rows only", account, from, atMost));
    }

    /** What was answered to some questions, by their number; those without an answer are left out. */
    public Map<Long, Marks> given(Collection<Long> questions) {
        return questions.isEmpty() ? Map.of() : SqlQuery.of("select s.id, " + MARKS + " from insight.survey s where s.answered_at is not null and ")
            .in("s.id", questions).rows(em).stream().collect(Collectors.toMap(r -> r.number(0), r -> marks(r, 1)));
    }

    /** How the questions put in the period fared. */
    public AskedRow asked(Extent extent) {
        SqlQuery query = SqlQuery.of("select count(*), count(s.answered_at), sum(case when s.answered_at is null and s.dismissed_at is not null then 1 else 0 end),"
            + " sum(case when s.answered_at is null and s.dismissed_at is null and s.offered_at < ? then 1 else 0 end) from insight.survey s"
            + " where s.offered_at >= ? and s.offered_at < ?", clock.instant().minus(Surveys.WINDOW), extent.period().from(), extent.period().to());
        SqlRow row = of(extent, query).row(em);
        long answered = row.number(1);
        long dismissed = number(row, 2);
        long silent = number(row, 3);
        return new AskedRow(row.number(0), answered, dismissed, silent, Wilson.share(answered, answered + dismissed + silent));
    }

    /** A sum of nothing is null. */
    private static long number(SqlRow row, int at) {
        return row.isNull(at) ? 0 : row.number(at);
    }

    private static SqlQuery of(Extent extent, SqlQuery query) {
        return extent.restrictPeople(extent.restrict(query, "s.account_id"), "s.pseudonym");
    }

    private List<AnswerRow> rows(SqlQuery query) {
        return query.rows(em).stream().map(Answers::answer).toList();
    }

    private static AnswerRow answer(SqlRow row) {
        return new AnswerRow(row.text(0), row.uuid(1), row.number(2), marks(row, 8), row.text(3), row.text(4), row.instant(5), row.text(6), row.text(7));
    }

    static Marks marks(SqlRow row, int first) {
        return new Marks(row.wholeOrNull(first), row.wholeOrNull(first + 1), row.wholeOrNull(first + 2), row.wholeOrNull(first + 3));
    }
}
