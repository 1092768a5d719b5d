package io.itinera.insight.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.loop.boundary.CaseDaysPreview;
import io.itinera.insight.loop.boundary.ChangeCaseDays;
import io.itinera.insight.loop.boundary.ChangeCaseDays.Request;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What another day of cases would make of those that are open, and makes of them, beside queries written by hand over the cases; it is noon of 20 March 2026, and a case has as many days at first as its kind has. */
@WithDatabase
class CaseDaysByHandTest {
    private static final int CASES = 400;
    private static final int DAY = 86_400;
    private static final Map<String, Integer> USUAL = Map.of("failure", 3, "waiting", 2, "slow-page", 10);
    private static final List<String> KINDS = USUAL.keySet().stream().sorted().toList();
    private static final String OPENED = "floor((extract(epoch from c.opened_at) + 3600) / 86400)";
    private static final String DUE = "floor(extract(epoch from c.due_on) / 86400)";
    private static final String TODAY = "floor(extract(epoch from date '2026-03-20') / 86400)";
    /** Those that are open, those of them that would move, those that are overdue and those that would be. @param days usual ones, and others */
    private static final String PREVIEW = "select count(*), count(case when %2$d <> %3$d and " + DUE + " = " + OPENED + " + %2$d then 1 end), count(case when " + DUE + " < " + TODAY + " then 1 end),"
        + " count(case when case when " + DUE + " = " + OPENED + " + %2$d then " + OPENED + " + %3$d else " + DUE + " end < " + TODAY + " then 1 end) from insight.friction_case c"
        + " where c.kind = '%1$s' and c.closed_at is null";
    /** When each should be closed, were the usual days of one kind others. */
    private static final String DAYS = "select c.id, case when c.kind = '%1$s' and c.closed_at is null and " + DUE + " = " + OPENED + " + %2$d then " + OPENED + " + %3$d else " + DUE
        + " end from insight.friction_case c order by c.id";

    private Portal portal;

    @Test
    @DisplayName("FRI-6.7 how many open cases another day would move and make overdue, and when each is due afterwards, are those of queries by hand over cases")
    void equalsQueriesByHand(Portal started) {
        portal = started;
        PlantedLog.in(portal);
        plant();
        USUAL.forEach(this::previews);
        change("failure", 3, 20, 1);
        change("failure", 20, 11, 2);
        change("waiting", 2, 1, 1);
        previews("failure", 11);
        previews("waiting", 1);
        previews("slow-page", 10);
    }

    @AfterEach
    void forget() {
        portal.sql("delete from insight.friction_case;\ndelete from insight.friction_case_days where version_no > 1");
    }

    /** Many around midnight; of one half the day is the usual one, of the others some day. */
    private void plant() {
        Random random = new Random(29);
        StringJoiner rows = new StringJoiner(", ");
        for (int id = 1; id <= CASES; id++) {
            Instant opened = Instant.parse("2026-03-20T00:00:00Z").minusSeconds((long) DAY * (1 + random.nextInt(40)) - random.nextInt(7_200) + 3_600 - (id % 3 == 0 ? random.nextInt(DAY) : 0));
            String kind = KINDS.get(random.nextInt(KINDS.size()));
            long day = Math.floorDiv(opened.getEpochSecond() + 3_600, DAY) + (random.nextBoolean() ? USUAL.get(kind) : 1 + random.nextInt(40));
            rows.add("(" + id + ", '" + kind + "', " + (1 + id % 2) + ", 'x', timestamp with time zone '" + opened + "', date '" + LocalDate.ofEpochDay(day)
                + "', " + (random.nextInt(4) == 0 ? "timestamp with time zone '" + PlantedLog.NOW + "', 'y'" : "null, null") + ", 1)");
        }
        portal.sql("insert into insight.friction_case (id, kind, account_id, note, opened_at, due_on, closed_at, done, version) values " + rows);
    }

    private void previews(String kind, int usual) {
        for (int days = 1; days <= 45; days++) {
            Request request = new Request(kind, days, 0);
            CaseDaysPreview told = portal.as(PlantedLog.ANALYST, () -> portal.get(ChangeCaseDays.class).preview(request));
            assertThat(told.days()).isEqualTo(days);
            assertThat(told.open() + "|" + told.moved() + "|" + told.overdueNow() + "|" + told.overdueThen()).as(kind + " in " + days).isEqualTo(portal.rows(PREVIEW.formatted(kind, usual, days)).get(0));
            assertThat(told.moved()).as(kind + " in " + days).isGreaterThan(days == usual ? -1 : 0);
        }
    }

    private void change(String kind, int usual, int days, int seen) {
        List<String> byHand = portal.rows(DAYS.formatted(kind, usual, days));
        portal.as(PlantedLog.ANALYST, () -> portal.get(ChangeCaseDays.class).change(new Request(kind, days, seen)));
        assertThat(portal.rows("select c.id, " + DUE + " from insight.friction_case c order by c.id")).isEqualTo(byHand);
    }
}
