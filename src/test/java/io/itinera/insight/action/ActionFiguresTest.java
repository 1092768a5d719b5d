package io.itinera.insight.action;

import static io.itinera.insight.action.ActionDesk.AFTER;
import static io.itinera.insight.action.ActionDesk.FIRST;
import static io.itinera.insight.action.ActionDesk.SECOND;
import static io.itinera.insight.action.ActionDesk.hospitals;
import static io.itinera.insight.action.ActionDesk.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.action.boundary.Doubt;
import io.itinera.insight.action.boundary.Measure;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the measures of actions count. */
@WithDatabase
class ActionFiguresTest {
    private Portal portal;
    private ActionDesk desk;

    @BeforeEach
    void plant(Portal portal) {
        this.portal = portal;
        desk = ActionDesk.in(portal);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("ACT-6 every hospital's week of every measure is what a query written by hand finds")
    @CsvSource(delimiter = '|', textBlock = """
        EMPTY_SEARCH | | select sum(case when reason = 'no-result' then 1 else 0 end), count(*) from journey.touchpoint where type = 'CATALOG_SEARCHED'
        FRICTION | search-without-result | select sum(case when reason = 'no-result' then 1 else 0 end), count(distinct visit) from journey.touchpoint where initiator = 'CUSTOMER'
        COMPLETION | ORDER_SUBMITTED | select sum(case when outcome = 'COMPLETED' then 1 else 0 end), count(*) from journey.touchpoint where type = 'ORDER_SUBMITTED'
        REORDER | | select sum(case when outcome = 'COMPLETED' and account_id = 1 then 1 else 0 end), sum(case when outcome = 'COMPLETED' then 1 else 0 end) from journey.touchpoint where type = 'ORDER_SUBMITTED'
        """)
    void countsLikeHandWrittenSql(Measure measure, String subject, String query) {
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, persona, account_id, visit, channel, initiator, outcome) select 5000000 + h * 1000 + w,"
            + " timestamp with time zone '2025-10-14 09:00:00Z' + w * 7 * (case when h = 1 then 1 else 3 end) * interval '1' day, 'ORDER_SUBMITTED',"
            + " 'PURCHASING_DIRECTOR', h, gen_random_uuid(), 'WEB', 'CUSTOMER', case when h = 3 then 'REJECTED' else 'COMPLETED' end"
            + " from generate_series(1, 3) g (h), generate_series(0, 40) k (w)");
        long id = desk.registered(plan(measure, subject, hospitals(1, 3), hospitals(4, 12), null));
        desk.at(AFTER.plusSeconds(3600L * 24 * 14));
        desk.read(id);
        String when = " and account_id between 1 and 12 and occurred_at >= timestamp with time zone '2025-10-12 22:00:00Z'"
            + " and occurred_at < timestamp with time zone '2026-03-01 23:00:00Z'";
        assertThat(portal.rows("select cast(sum(total) as integer), sum(weight) from insight.action_cell")).isEqualTo(portal.rows(query + when));
        assertThat(portal.rows("select cast(sum(total) as integer), sum(weight) from insight.action_cell where account_id <= 3 and week_no = -11")).isEqualTo(
            portal.rows(query + " and account_id <= 3 and occurred_at >= timestamp with time zone '2025-10-19 22:00:00Z'"
                + " and occurred_at < timestamp with time zone '2025-10-26 23:00:00Z'"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("ACT-6 answers are counted by the day on which they were given")
    @CsvSource({"EFFORT, 27.0000|6", "SATISFACTION, 3.0000|6"})
    void countsAnswers(Measure measure, String found) {
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, satisfaction, version)"
            + " select 900000 + n, 'CES', 'ORDER_SUBMITTED', gen_random_uuid(), 1, timestamp with time zone '2026-01-06 09:00:00Z',"
            + " timestamp with time zone '2026-01-06 09:00:00Z' + n * interval '1' day, least(7, 2 + n), 1 + mod(n, 5) + (case when n = 2 then 1 else 0 end), 1"
            + " from generate_series(0, 6) g (n)");
        long id = desk.registered(plan(measure, "ORDER_SUBMITTED", hospitals(1, 6), SECOND, null));
        desk.at(AFTER);
        desk.read(id);
        assertThat(portal.rows("select total, weight from insight.action_cell where week_no = 0")).containsExactly(found);
        assertThat(desk.sheet(id).effect().doubt()).isEqualTo(Doubt.FEW_HOSPITALS);
        assertThat(desk.sheet(id).effect().plain()).as("no answer before the start").isEqualTo(measure == Measure.EFFORT ? null : io.itinera.insight.boundary.Estimate.NONE);
    }

    @Test
    @DisplayName("ACT-6 answers on effort before and after are compared one by one, too")
    void comparesAnswers() {
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, version)"
            + " select 900000 + n, 'CES', 'ORDER_SUBMITTED', gen_random_uuid(), 1, timestamp with time zone '2025-12-20 09:00:00Z',"
            + " timestamp with time zone '2025-12-20 09:00:00Z' + (case when n < 10 then 0 else 30 end) * interval '1' day, case when n < 10 then 3 else 5 end, 1"
            + " from generate_series(0, 19) g (n)");
        long id = desk.registered(plan(Measure.EFFORT, "ORDER_SUBMITTED", FIRST, SECOND, null));
        desk.at(AFTER);
        desk.read(id);
        assertThat(desk.sheet(id).effect().plain().value()).isEqualTo(2);
        assertThat(desk.sheet(id).effect().plain().n()).isEqualTo(20);
    }
}
