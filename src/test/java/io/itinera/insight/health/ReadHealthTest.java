package io.itinera.insight.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.clients.boundary.FollowClients;
import io.itinera.insight.clients.boundary.StuckRow;
import io.itinera.insight.health.boundary.HealthInput;
import io.itinera.insight.health.boundary.HealthScore;
import io.itinera.insight.health.boundary.HealthTrial.Verdict;
import io.itinera.insight.health.boundary.ReadHealth;
import io.itinera.insight.health.control.Healths;
import io.itinera.platform.text.Texts;
import io.itinera.shared.AccountBoundaryCrossed;
import io.itinera.shared.NoSuchRecord;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class ReadHealthTest {
    private static final int DAY = 1440;
    private static final String UNTIL = "t.account_id = 1 and t.occurred_at < timestamp with time zone '2026-03-20 00:00:00+01' and t.occurred_at >= timestamp with time zone ";
    private static final String MONTH = UNTIL + "'2026-02-18 00:00:00+01'";
    private static final String QUARTER = UNTIL + "'2025-12-20 00:00:00+01'";
    private static final List<String> WORDS = List.of("ORDER_SUBMITTED amount=100.50", "ORDER_SUBMITTED amount=33", "ORDER_SUBMITTED REJECTED reason=not-enough-stock",
        "ORDER_DELIVERED supplier", "ORDER_DELIVERED supplier", "ORDER_DELIVERED supplier reason=late-delivery", "RECEIPT_CONFIRMED reason=short-delivery",
        "GOODS_RETURNED", "SIGNED_IN", "SIGNED_IN", "OUT_OF_STOCK_MET", "CART_FILLED FAILED reason=error", "INPUT_REFUSED REJECTED reason=site:required",
        "ORDER_SUBMITTED amount=900 account=2");

    @Test
    @DisplayName("CLI-3.6 each input equals a query of its own over the days that are over")
    void readsWhatAQueryReads(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        Random dice = new Random(11);
        log.at(120 * DAY, "ORDER_SUBMITTED amount=5");
        for (int i = 0; i < 300; i++) {
            log.at(1 + dice.nextInt(110 * DAY), WORDS.get(dice.nextInt(WORDS.size())));
        }
        log.at(50 * DAY, "RENEWAL_ALERT_SENT object=CONTRACT:C-1");
        log.at(40 * DAY, "RENEWAL_ALERT_SENT object=CONTRACT:C-2");
        log.at(20 * DAY, "CONTRACT_RENEWED object=CONTRACT:C-2");
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, satisfaction, version) values"
            + " (1, 'CES', 'ORDER_SUBMITTED', '" + PlantedLog.BUYER + "', 1, timestamp with time zone '2026-03-01T10:00:00Z', timestamp with time zone"
            + " '2026-03-01T10:01:00Z', 4, null, 1), (2, 'CSAT', 'ORDER_SUBMITTED', '" + PlantedLog.BUYER + "', 1, timestamp with time zone"
            + " '2026-03-02T10:00:00Z', timestamp with time zone '2026-03-02T10:01:00Z', null, 5, 1)");

        HealthScore health = portal.as(PlantedLog.MANAGER, () -> portal.get(ReadHealth.class).standing("H1")).health();

        double spoiled = sum(portal, "select count(*) from journey.touchpoint t where " + QUARTER + " and (t.reason in ('late-delivery', 'short-delivery') or t.type = 'GOODS_RETURNED')");
        double met = sum(portal, "select count(*) from journey.touchpoint t where " + MONTH + " and t.type in ('OUT_OF_STOCK_MET', 'CART_FILLED')");
        is(health, HealthInput.RHYTHM, ordered(portal, MONTH) / (ordered(portal, QUARTER) / 3));
        is(health, HealthInput.DELIVERIES, spoiled / sum(portal, "select count(*) from journey.touchpoint t where " + QUARTER + " and t.type = 'ORDER_DELIVERED'"));
        is(health, HealthInput.FRICTION, met / sum(portal, "select count(*) from journey.touchpoint t where " + MONTH + " and t.type = 'SIGNED_IN'"));
        is(health, HealthInput.ANSWERS, (3 / 6.0 + 1) / 2);
        is(health, HealthInput.CONTRACTS, 1);
        is(health, HealthInput.REFUSED, sum(portal, "select count(*) from journey.touchpoint t where " + MONTH + " and t.type = 'ORDER_SUBMITTED' and t.outcome ="
            + " 'REJECTED'") / sum(portal, "select count(*) from journey.touchpoint t where " + MONTH + " and t.type = 'ORDER_SUBMITTED'"));
        HealthScore.Part refused = health.parts().get(HealthInput.REFUSED.ordinal());
        assertThat((double) refused.times() / refused.figure().n()).as("the counts it comes from").isEqualTo(refused.value(), within(1e-9));
        assertThat(refused.figure().low()).isLessThan(refused.value());
        assertThat(health.parts().get(HealthInput.RHYTHM.ordinal()).figure().n()).isEqualTo((long) sum(portal, "select count(*) from journey.touchpoint t where "
            + QUARTER + " and t.type = 'ORDER_SUBMITTED' and t.outcome = 'COMPLETED'"));
        HealthScore.Part answers = health.parts().get(HealthInput.ANSWERS.ordinal());
        assertThat(List.of(answers.figure().n(), answers.times())).as("two answers are no figure").containsOnly(2L);
        assertThat(answers.isEnough()).isFalse();
        assertThat(answers.figure().low()).as("of two answers the interval is the whole scale").isZero();
        assertThat(health.score()).as("two hospitals foretell nothing").isNull();
    }

    @Test
    @DisplayName("CLI-3.7 another manager's hospital does not exist; an analyst reads the trial and no hospital")
    void keepsOthersHospitalsOut(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(3 * DAY, "ORDER_SUBMITTED amount=5 account=2");
        ReadHealth health = portal.get(ReadHealth.class);

        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> health.standing("H2"))).as("which is told to whoever watches")
            .isInstanceOf(AccountBoundaryCrossed.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> health.standing("H9"))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.ANALYST, () -> health.standing("H1"))).isInstanceOf(NoSuchRecord.class);
        assertThat(portal.as(PlantedLog.ANALYST, () -> health.standings())).isEmpty();
        assertThat(portal.as(PlantedLog.MANAGER, () -> health.standings())).extracting(ReadHealth.Standing::code).containsExactly("H1");
        assertThat(portal.as(PlantedLog.ANALYST, () -> health.trial()).verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    @DisplayName("CLI-3.7 what is usual is not told as long as it comes from fewer than five hospitals of others, for each input apart")
    void hidesOthersBehindTheMean(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int hospital = 3; hospital <= 7; hospital++) {
            portal.sql("insert into accounts.account (id, code, name, segment, municipality, province, region, currency, played, version) values (" + hospital
                + ", 'H" + hospital + "', 'Hospital', 'PRIVATE', 'Soria', 'Soria', 'Castilla y León', 'EUR', false, 1)");
        }
        for (int hospital = 1; hospital <= 5; hospital++) {
            log.at(120 * DAY, "ORDER_SUBMITTED amount=9 account=" + hospital);
            log.at(70 * DAY, "ORDER_SUBMITTED amount=9 account=" + hospital);
            log.at(3 * DAY, "ORDER_SUBMITTED amount=5 account=" + hospital);
        }
        assertThat(parts(portal)).as("four others").hasSize(6).allSatisfy(part -> assertThat(part.usual()).isNull());

        portal.get(Remembered.class).forget();
        log.at(70 * DAY, "ORDER_SUBMITTED amount=9 account=6");
        log.at(3 * DAY, "ORDER_DELIVERED supplier account=6");
        log.at(3 * DAY, "ORDER_DELIVERED supplier account=1");
        assertThat(parts(portal)).as("five others, of whom one had deliveries").filteredOn(part -> part.usual() != null).extracting(HealthScore.Part::input)
            .contains(HealthInput.RHYTHM).doesNotContain(HealthInput.DELIVERIES, HealthInput.ANSWERS);
    }

    @Test
    @DisplayName("CLI-3 hospitals that did not order in 90 days stand first, whatever the others' score is")
    void putsLostHospitalsFirst() {
        LocalDate day = LocalDate.of(2026, 3, 20);
        HealthScore.Part part = new HealthScore.Part(HealthInput.RHYTHM, new Estimate(1.0, null, null, 30), 10, 1.0, 3.0, false);

        assertThat(Stream.of(new ReadHealth.Standing("A", "good", new HealthScore(day, 90, 50, List.of(part))),
            new ReadHealth.Standing("B", "lost", new HealthScore(day, null, null, List.of())),
            new ReadHealth.Standing("C", "bad", new HealthScore(day, 10, 50, List.of(part)))).sorted(Healths.WORST_FIRST))
            .extracting(ReadHealth.Standing::name).containsExactly("lost", "bad", "good");
    }

    @Test
    @DisplayName("CLI-3.6 a single contract waits, two contracts wait")
    void countsContractsInWords() {
        Texts texts = Texts.in(Locale.ENGLISH);

        assertThat(texts.get("insight.health.value.CONTRACTS", 1.0)).isEqualTo("1 contract with a warning in 90 days waits for an answer");
        assertThat(texts.get("insight.health.value.CONTRACTS", 2.0)).isEqualTo("2 contracts with a warning in 90 days wait for an answer");
    }

    @Test
    @DisplayName("CLI-3.9 a few are told as what was counted, more with their number and the interval")
    void tellsFewAsCounts() {
        Texts texts = Texts.in(Locale.ENGLISH);

        assertThat(texts.get("insight.health.few.REFUSED", 1L, 4L)).isEqualTo("Attempts to order refused or failed: 1 of 4, too few for a share");
        assertThat(texts.get("insight.health.few.ANSWERS", 4L, 4L)).isEqualTo("Answers in 90 days: n\u00a0=\u00a04, too few");
        assertThat(texts.get("insight.health.value.REFUSED", "25", "40", "14.2", "40.2"))
            .isEqualTo("25% of the attempts to order were refused or failed (14.2 to 40.2%, n\u00a0=\u00a040)");
    }

    @Test
    @DisplayName("CLI-4.1 while the portfolio is open a hospital that gets stuck is told, another manager's and an older one are not")
    void tellsWhoGetsStuck(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(60, "ORDER_SUBMITTED REJECTED reason=no-price");
        log.at(50, "ORDER_SUBMITTED REJECTED reason=no-price");
        log.at(1, "ORDER_SUBMITTED FAILED reason=error account=2");
        assertThat(stuck(portal)).isEmpty();

        int third = log.at(0.5, "ORDER_SUBMITTED REJECTED reason=not-enough-stock");
        assertThat(stuck(portal)).extracting(StuckRow::code, StuckRow::id, StuckRow::sentence)
            .containsExactly(tuple("H1", (long) third, "Envía un pedido · rechazado: existencias insuficientes"));
    }

    private static List<HealthScore.Part> parts(Portal portal) {
        return portal.as(PlantedLog.MANAGER, () -> portal.get(ReadHealth.class).standing("H1")).health().parts();
    }

    private static List<StuckRow> stuck(Portal portal) {
        return portal.as(PlantedLog.MANAGER, () -> portal.get(FollowClients.class).stuckSince(PlantedLog.NOW.minusSeconds(300), Locale.forLanguageTag("es")));
    }

    private static double ordered(Portal portal, String when) {
        return sum(portal, "select sum(t.amount) from journey.touchpoint t where t.type = 'ORDER_SUBMITTED' and t.outcome = 'COMPLETED' and " + when);
    }

    private static double sum(Portal portal, String query) {
        return Double.parseDouble(portal.rows(query).get(0));
    }

    private static void is(HealthScore health, HealthInput input, double value) {
        assertThat(health.parts().get(input.ordinal()).value()).as(input.name()).isEqualTo(value, within(1e-9));
    }
}
