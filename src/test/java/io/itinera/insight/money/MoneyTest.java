package io.itinera.insight.money;

import static io.itinera.insight.PlantedLog.ANALYST;
import static io.itinera.insight.PlantedLog.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.money.boundary.BandRow;
import io.itinera.insight.money.boundary.Experience;
import io.itinera.insight.money.boundary.MoneyQuestion;
import io.itinera.insight.money.boundary.MoneyReport;
import io.itinera.insight.money.boundary.MoneyReport.MoneyStep;
import io.itinera.insight.money.boundary.Obstacle;
import io.itinera.insight.money.boundary.Outcome;
import io.itinera.insight.money.boundary.ReadMoney;
import io.itinera.insight.money.boundary.Told;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Twenty hospitals in the twelve months before March 2026. Of the eight to whom deliveries came late for the first time in September 2025 it is known what they did then; the ninth met one in
 * April, the tenth has no deliveries at all.
 */
@WithDatabase
class MoneyTest {
    private static final int HOSPITALS = 20;
    private static final int MONTHS = 12;
    private static final int LATE = 8;
    private static final int SEPTEMBER = 6;
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final String ORDERED = " from journey.touchpoint where type = 'ORDER_SUBMITTED' and outcome = 'COMPLETED'";
    private static final String MONTH = "cast(occurred_at at time zone 'Europe/Madrid' as varchar(7))";
    /** Of what a hospital did by month, {@code v}: before a month and from another one on, before a third. */
    private static final String BEFORE_AND_AFTER = "select account_id, avg(case when month_name < '%2$s' then v end) as v_before,"
        + " avg(case when month_name >= '%3$s' and month_name < '%4$s' then v end) as v_after from (%1$s) m where account_id not in (9, 10) group by account_id";
    private static final String CHANGE = "avg(case when account_id <= 8 then v_after - v_before end) - avg(case when account_id > 8 then v_after - v_before end)";

    private final List<String> rows = new ArrayList<>();
    private Portal portal;
    private int id;

    /** What a hospital orders in a month, as a part of what it would have. */
    private interface Factor {
        double of(int hospital, int month);
    }

    @BeforeEach
    void plant(Portal portal) {
        this.portal = portal;
        PlantedLog.in(portal);
        portal.sql("insert into accounts.account (id, code, name, segment, municipality, province, region, currency, played, version) select h, 'H' || h,"
            + " 'Hospital ' || h, case when h > 16 then 'PUBLIC' else 'PRIVATE' end, 'Soria', 'Soria', 'Castilla y León', 'EUR', false, 1 from generate_series(3, 20) g (h)");
        rows.clear();
        id = 2_000_000;
    }

    /** Hospitals ten apart have the same ups and downs, so that both groups move alike but for what is planted. */
    private void orders(Factor factor) {
        touchpoint(Instant.parse("2025-02-20T09:00:00Z"), "ORDER_SUBMITTED", HOSPITALS, null, 100.0);
        for (int h = 1; h <= HOSPITALS; h++) {
            Random dice = new Random(h % 10);
            for (int n = 0; n < MONTHS; n++) {
                for (int k = 0; k < 4; k++) {
                    double part = factor.of(h, n);
                    if (part == 1 || part > 0 && k != 1) {
                        touchpoint(day(n, 3 + 7 * k), "ORDER_SUBMITTED", h, null, (100 + 10 * h) * (1 + 0.03 * n) * (1 + dice.nextGaussian() / 10) * part);
                    }
                }
                if (h != 10) {
                    touchpoint(day(n, 2), "ORDER_DELIVERED", h, h <= LATE && n == SEPTEMBER || h == 9 && n == 1 ? "late-delivery" : null, null);
                }
            }
        }
        touchpoint(Instant.parse("2025-08-31T22:30:00Z"), "ORDER_SUBMITTED", 1, null, 70.0);
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, account_id, channel, initiator, outcome, reason, amount) values " + String.join(", ", rows));
    }

    private static Instant day(int month, int day) {
        return Instant.parse(FIRST.plusMonths(month).withDayOfMonth(day) + "T09:00:00Z");
    }

    private void touchpoint(Instant at, String type, int hospital, String reason, Double amount) {
        rows.add("(" + ++id + ", timestamp with time zone '" + at + "', '" + type + "', " + hospital + ", 'WEB', '" + (reason == null ? "CUSTOMER" : "SUPPLIER") + "', 'COMPLETED', "
            + (reason == null ? "null" : "'" + reason + "'") + ", " + (amount == null ? "null" : Math.round(amount * 100) / 100.0) + ")");
    }

    private static double fallsInSeptember(int hospital, int month) {
        return hospital <= LATE && month >= SEPTEMBER ? 0.6 : 1;
    }

    private MoneyReport read(Outcome outcome, Experience experience) {
        return read(new MoneyQuestion(outcome, null, experience, null, 1, MONTHS, null));
    }

    private MoneyReport read(MoneyQuestion question) {
        return portal.as(ANALYST, () -> portal.get(ReadMoney.class).read(question));
    }

    private double figure(String query) {
        return Double.parseDouble(portal.rows(query).get(0));
    }

    @Test
    @DisplayName("MON-1 an answer is remembered for ten minutes, and asks the log nothing meanwhile")
    void remembersAnswers() {
        orders(MoneyTest::fallsInSeptember);
        MoneyReport first = read(Outcome.REVENUE, Experience.DELIVERY);
        assertThat(portal.statements(() -> assertThat(read(Outcome.REVENUE, Experience.DELIVERY)).isSameAs(first))).isZero();
        portal.clock().advance(Duration.ofMinutes(11));
        assertThat(read(Outcome.REVENUE, Experience.DELIVERY)).isNotSameAs(first).isEqualTo(first);
    }

    @Test
    @DisplayName("MON-3 what was ordered less is what a query written by hand finds over the raw rows, and MON-4.1 is said to have followed")
    void findsWhatWasOrderedLess() {
        orders(MoneyTest::fallsInSeptember);
        MoneyReport report = read(Outcome.REVENUE, Experience.DELIVERY);
        String relative = "select account_id, month_name, amount / avg(case when month_name < '2025-09' then amount end) over (partition by account_id) as v"
            + " from (select account_id, " + MONTH + " as month_name, sum(amount) as amount" + ORDERED
                + " and occurred_at >= timestamp with time zone '2025-02-28 23:00:00Z' group by account_id, " + MONTH + ") a";
        String groups = "(" + BEFORE_AND_AFTER.formatted(relative, "2025-09", "2025-10", "2026-01") + ") g";
        double expected = figure("select avg(case when account_id <= 8 then v_before end) + avg(case when account_id > 8 then v_after - v_before end) from " + groups);
        assertThat(report.expected()).isCloseTo(expected, within(1e-9));
        assertThat(report.change().value()).isCloseTo(figure("select " + CHANGE + " from " + groups) / expected, within(1e-9)).isBetween(-0.6, -0.4);
        assertThat(report.told()).isEqualTo(Told.FOLLOWED);
        assertThat(report.obstacles()).isEmpty();
        assertThat(report.change().low()).isLessThan(report.change().value());
        assertThat(report.change().high()).isBetween(report.change().value(), -0.3);
        assertThat(report.change().byLot()).isTrue();
        assertThat(report.lowest()).isLessThanOrEqualTo(report.change().value());
        assertThat(List.of(report.struck(), report.compared(), report.early())).as("not the ninth, struck in April, nor the tenth, without deliveries").containsExactly(8, 10, 1);
        assertThat(report.steps()).extracting(MoneyStep::number).containsExactly(-6, -5, -4, -3, -2, -1, 0, 1, 2, 3);
        assertThat(report.steps().get(6).struck()).isCloseTo(figure("select avg(v) from (" + relative + ") r where account_id <= 8 and month_name = '2025-09'"), within(1e-9));
        assertThat(report.steps().get(0).compared()).isCloseTo(figure("select avg(v) from (" + relative + ") r where account_id > 10 and month_name = '2025-03'"), within(1e-9));
        assertThat(report.first()).isEqualTo(FIRST);
        assertThat(report.last()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    @DisplayName("MON-1 days to the next order and orders followed in time are what queries written by hand find, a month earlier because it is only known then;"
        + " MON-3.1 the month before the strike, which looks into it, is on neither side")
    void findsWhatFollowed() {
        orders(MoneyTest::fallsInSeptember);
        String gaps = "select account_id, month_name, gap from (select account_id, occurred_at, " + MONTH + " as month_name, floor(extract(epoch from (lead(occurred_at) over"
            + " (partition by account_id order by occurred_at) - occurred_at)) / 86400) as gap" + ORDERED + ") o where month_name >= '2025-03' and month_name < '2026-02'";
        MoneyReport days = read(Outcome.DAYS, Experience.DELIVERY);
        assertThat(days.last()).isEqualTo(LocalDate.of(2026, 1, 31));
        String waited = "select account_id, month_name, avg(least(gap, 31)) as v from (" + gaps + ") w group by account_id, month_name";
        assertThat(days.change().value()).isCloseTo(figure("select " + CHANGE + " from (" + BEFORE_AND_AFTER.formatted(waited, "2025-08", "2025-09", "2025-12") + ") g"), within(1e-6))
            .isPositive();
        assertThat(days.placebo().value()).isCloseTo(figure("select " + CHANGE + " from (" + BEFORE_AND_AFTER.formatted(waited, "2025-06", "2025-06", "2025-08") + ") g"), within(1e-6));
        assertThat(days.steps()).extracting(MoneyStep::number).startsWith(-7, -6).endsWith(1, 2);
        assertThat(days.steps().get(7).struck()).isCloseTo(figure("select avg(v) from (" + waited + ") r where account_id <= 8 and month_name = '2025-09'"), within(1e-6));
        MoneyReport again = read(Outcome.REORDER, Experience.DELIVERY);
        String followed = "select account_id, month_name, avg(case when gap <= 14 then 1.0 else 0.0 end) as v from (" + gaps + ") w group by account_id, month_name";
        assertThat(again.expected()).isCloseTo(1, within(0.05));
        assertThat(again.change().value()).isCloseTo(figure("select " + CHANGE + " from (" + BEFORE_AND_AFTER.formatted(followed, "2025-08", "2025-09", "2025-12") + ") g"), within(1e-6));
    }

    @Test
    @DisplayName("MON-6 orders followed in time are counted by what was met in their month, and shown of five hospitals or more only")
    void showsWhatIsSeen() {
        orders((hospital, month) -> month % 3 == 2 ? 0.5 : 1);
        List<BandRow> bands = read(Outcome.REVENUE, Experience.DELIVERY).bands();
        assertThat(bands).extracting(BandRow::band).containsExactly("NONE", "ONCE", "SOME", "MANY");
        assertThat(bands).extracting(BandRow::hospitals).containsExactly(19, 9, 0, 0);
        String gaps = "select account_id, month_name, gap from (select account_id, occurred_at, " + MONTH + " as month_name, floor(extract(epoch from (lead(occurred_at) over"
            + " (partition by account_id order by occurred_at) - occurred_at)) / 86400) as gap" + ORDERED + ") o where month_name >= '2025-03' and month_name < '2026-02'";
        String struck = "(account_id <= 8 and month_name = '2025-09' or account_id = 9 and month_name = '2025-04')";
        assertThat(bands.get(1).retention().n()).isEqualTo((long) figure("select count(*) from (" + gaps + ") g where " + struck));
        assertThat(bands.get(0).retention().n()).isEqualTo((long) figure("select count(*) from (" + gaps + ") g where account_id <> 10 and not " + struck));
        assertThat(bands.get(0).retention().value()).isCloseTo(figure("select avg(case when gap <= 14 then 1.0 else 0.0 end) from (" + gaps + ") g where account_id <> 10 and not " + struck),
            within(1e-6));
        assertThat(bands.get(2).retention()).isNull();
    }

    @Test
    @DisplayName("MON-4.2 what those struck did already before is not laid to what struck them")
    void saysWhenTheyDeclinedBefore() {
        orders((hospital, month) -> hospital <= LATE ? 1 - 0.05 * month : 1);
        MoneyReport report = read(Outcome.REVENUE, Experience.DELIVERY);
        assertThat(report.change().value()).isNegative();
        assertThat(report.told()).isEqualTo(Told.ASSOCIATED);
        assertThat(report.obstacles()).contains(Obstacle.DRIFT, Obstacle.CARRIED);
        assertThat(report.carried()).isGreaterThan(0.5);
    }

    @Test
    @DisplayName("MON-1 months before a hospital's first order are unknown, not empty: those who came in May are not said to have ordered more for having been struck")
    void knowsNothingOfNewcomersBefore() {
        orders((hospital, month) -> hospital <= 3 && month < 2 ? 0 : 1);
        MoneyReport report = read(Outcome.REVENUE, Experience.DELIVERY);
        assertThat(report.told()).isEqualTo(Told.CANNOT_TELL);
        assertThat(report.obstacles()).startsWith(Obstacle.WITHIN_CHANCE);
        assertThat(report.struck()).isEqualTo(LATE - 3);
    }

    @Test
    @DisplayName("MON-4.3 without any change it cannot be told, with what would have been seen; of too few hospitals nothing is shown")
    void saysWhenItCannotBeTold() {
        orders((hospital, month) -> 1);
        MoneyReport report = read(Outcome.REVENUE, Experience.DELIVERY);
        assertThat(report.told()).isEqualTo(Told.CANNOT_TELL);
        assertThat(report.obstacles()).startsWith(Obstacle.WITHIN_CHANCE);
        assertThat(report.detectable()).isPositive();
        assertThat(report.carried()).isNull();
        MoneyReport few = read(new MoneyQuestion(Outcome.REVENUE, null, Experience.DELIVERY, null, 1, MONTHS, "PUBLIC"));
        assertThat(few.told()).isEqualTo(Told.CANNOT_TELL);
        assertThat(few.obstacles()).containsExactly(Obstacle.FEW_HOSPITALS);
        assertThat(few.change()).isNull();
        assertThat(few.steps()).isEmpty();
        assertThat(few.bands()).allMatch(band -> band.retention() == null);
    }

    @Test
    @DisplayName("MON-4.3 with fewer than seven whole months it cannot be told")
    void needsMonths() {
        assertThat(read(Outcome.REVENUE, Experience.DELIVERY).obstacles()).containsExactly(Obstacle.FEW_MONTHS);
        orders((hospital, month) -> 1);
        portal.sql("delete from journey.touchpoint where occurred_at < timestamp with time zone '2025-08-20 00:00:00Z'");
        MoneyReport report = read(Outcome.REVENUE, Experience.DELIVERY);
        assertThat(report.obstacles()).containsExactly(Obstacle.FEW_MONTHS);
        assertThat(report.first()).as("August is not whole").isEqualTo(LocalDate.of(2025, 9, 1));
    }

    @ParameterizedTest(name = "{0} {1}, {2} times: {3} struck, {4} compared")
    @DisplayName("MON-2 who is struck and who is compared with, because it was there in the same month, depends on the experience and on how often it is met")
    @CsvSource({"ANSWER, , 1, 6, 6", "FRICTION, search-without-result, 1, 7, 11", "FRICTION, search-without-result, 2, 5, 14", "FRICTION, , 1, 8, 10", "FRICTION, late-delivery, 1, 8, 10"})
    void tellsWhoWasStruck(Experience experience, String kind, int times, int struck, int compared) {
        for (int h = 1; h <= 7; h++) {
            for (int k = 0; k < (h <= 5 ? 2 : 1); k++) {
                touchpoint(day(h == 7 ? SEPTEMBER + 1 : SEPTEMBER, 5 + k), "CATALOG_SEARCHED", h, "no-result", null);
            }
        }
        touchpoint(day(1, 5), "CATALOG_SEARCHED", 8, "no-result", null);
        orders((hospital, month) -> 1);
        portal.sql("update journey.touchpoint set initiator = 'CUSTOMER'");
        portal.sql("update journey.touchpoint set visit = gen_random_uuid() where account_id <> 16 or occurred_at < timestamp with time zone '2025-08-31 22:00:00Z'"
            + " or occurred_at >= timestamp with time zone '2025-10-31 23:00:00Z'");
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, version) select 900000 + h, 'CES', 'ORDER_SUBMITTED',"
            + " gen_random_uuid(), h, timestamp with time zone '2025-08-06 09:00:00Z', timestamp with time zone '2025-08-06 09:00:00Z' + (case when h = 14 then 0 else 31 end) *"
            + " interval '1' day, case when h <= 6 then 3 when h = 15 then 4 else 6 end, 1 from generate_series(1, 15) g (h) where h <> 7");
        MoneyReport report = read(new MoneyQuestion(Outcome.REVENUE, null, experience, kind, times, MONTHS, null));
        assertThat(List.of(report.struck(), report.compared())).containsExactly(struck, compared);
    }

    @Test
    @DisplayName("MON-7 nobody but an analyst reads it")
    void isForAnalysts() {
        MoneyQuestion question = new MoneyQuestion(Outcome.REVENUE, null, Experience.DELIVERY, null, 1, MONTHS, null);
        assertThatThrownBy(() -> portal.as(MANAGER, () -> portal.get(ReadMoney.class).read(question))).isInstanceOf(NotPermitted.class);
    }
}
