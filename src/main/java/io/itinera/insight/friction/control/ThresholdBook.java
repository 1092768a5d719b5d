package io.itinera.insight.friction.control;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.insight.friction.boundary.ThresholdRow;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.PersonId;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The versions of all thresholds: what holds, who changed what and when. */
@ApplicationScoped
public class ThresholdBook implements PersonalData {
    private static final int PIECE = 500;
    private static final String ROWS = "select v.code, v.version_no, v.figure, v.was, v.changed_at, v.person_id, v.source from insight.friction_threshold v where ";
    private static final String LAST = "v.version_no = (select max(l.version_no) from insight.friction_threshold l where l.code = v.code)";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject FindAccounts findAccounts;
    @Inject Clock clock;

    /** What holds now. */
    public Thresholds now() {
        return new Thresholds(rows(SqlQuery.of(ROWS + LAST)).stream().collect(Collectors.toMap(ThresholdRow::threshold, ThresholdRow::figure)));
    }

    /** All versions of a kind's thresholds, each threshold's last one first. */
    public List<ThresholdRow> of(String kind) {
        return named(rows(SqlQuery.of(ROWS).in("v.code", Threshold.of(kind)).add(" order by v.code, v.version_no desc")));
    }

    /** What was changed in a period, the last first. */
    public List<ThresholdRow> changed(Period period) {
        return rows(SqlQuery.of(ROWS + "v.changed_at >= ? and v.changed_at < ? order by v.changed_at desc, v.code", period.from(), period.to()));
    }

    /**
     * Writes another version of those that become another figure. The first version is held meanwhile, so that of two at once the second sees the first.
     *
     * @param seen the versions that were known
     * @throws ChangedMeanwhile when there are others
     */
    public void change(Map<Threshold, BigDecimal> figures, Map<Threshold, Integer> seen, PersonId by) {
        Arrays.stream(Threshold.values()).filter(figures::containsKey).forEach(threshold -> {
            SqlQuery.of("select v.version_no from insight.friction_threshold v where v.code = ? and v.version_no = 1 for update", threshold).row(em);
            ThresholdRow last = rows(SqlQuery.of(ROWS + LAST + " and v.code = ?", threshold)).get(0);
            if (!Objects.equals(seen.get(threshold), last.version())) {
                throw new ChangedMeanwhile();
            }
            if (last.figure().compareTo(figures.get(threshold)) != 0) {
                SqlQuery.of("insert into insight.friction_threshold (code, version_no, figure, was, changed_at, person_id) values (?, ?, ?, ?, ?, ?)", threshold,
                    last.version() + 1, figures.get(threshold), last.figure(), clock.instant(), by.value()).update(em);
            }
        });
    }

    private List<ThresholdRow> rows(SqlQuery query) {
        return query.rows(em).stream().map(row -> new ThresholdRow(Threshold.valueOf(row.text(0)), (int) row.number(1), row.amount(2), row.amount(3),
            row.instant(4), row.numberOrNull(5), null, row.text(6))).toList();
    }

    private List<ThresholdRow> named(List<ThresholdRow> rows) {
        Map<Long, PersonRow> people = findAccounts.peopleById(rows.stream().map(ThresholdRow::person).filter(Objects::nonNull).distinct().toList());
        Function<ThresholdRow, ThresholdRow> name = row -> people.containsKey(row.person()) ? row.by(people.get(row.person()).fullName()) : row;
        return rows.stream().map(name).toList();
    }

    @Override
    public String section() {
        return "thresholds";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        SqlQuery.of("select v.code, v.was, v.figure, v.changed_at from insight.friction_threshold v where v.person_id = ? order by v.changed_at, v.code",
            person.person().value()).eachNamed(em, PIECE, sink);
    }

    /** What holds stays, nobody knows any more who said so. */
    @Override
    public Forgotten forget(Subject person) {
        return new Forgotten(SqlQuery.of("update insight.friction_threshold set person_id = null where person_id = ?", person.person().value()).update(em), true);
    }
}
