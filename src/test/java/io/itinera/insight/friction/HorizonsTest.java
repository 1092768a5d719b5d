package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.friction.boundary.FrictionCost;
import io.itinera.insight.friction.boundary.FrictionKind;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.FrictionRow.Known;
import io.itinera.insight.friction.boundary.FrictionScore;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.friction.boundary.ReadFrictionKind;
import io.itinera.insight.friction.boundary.Trend;
import io.itinera.insight.friction.control.FrictionRates;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What could not be told of a visit is not told of it: neither that it met a friction nor that it did not. */
@WithDatabase
class HorizonsTest {
    private static final int DAY = 1440;
    private static final int HOSPITALS = 12;
    private static int surveys = 8_000;

    @BeforeEach
    @AfterEach
    void beginAnew(Portal portal) {
        PlantedLog.in(portal);
    }

    @Test
    @DisplayName("INS-3.7 the share of what browsers tell is of the visits since they were switched on, now and before, and the report says since when")
    void countsVisitsSinceBrowsersTell(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        PlantedLog.browsers(portal, ago(45), 90);
        visits(log, 10, 4);
        visits(log, 40, 2);
        visits(log, 50, 0);

        FrictionRow month = row(portal, "rage-click", 30);
        assertThat(month.share().value()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(month.previous()).as("of the 15 days of the period before of which it can be told").isCloseTo(1 / 6.0, within(1e-9));
        assertThat(month.known()).isEqualTo(new Known(LocalDate.of(2026, 2, 3), null));
        FrictionRow year = row(portal, "rage-click", 365);
        assertThat(year.share().value()).isCloseTo(0.25, within(1e-9));
        assertThat(year.previous()).isNull();
        assertThat(year.trend()).isEqualTo(Trend.NOTHING_BEFORE);
        assertThat(row(portal, "failure", 365)).as("the portal itself always told").extracting(row -> row.share().value(), FrictionRow::known)
            .containsExactly(0.0, new Known(null, null));
        assertThat(row(portal, "rage-click", 10).known()).isEqualTo(new Known(null, null));
        FrictionKind kind = kind(portal, "rage-click", 365);
        assertThat(kind.weeks().stream().mapToLong(week -> week.share().n()).sum()).as("no week before has visits").isEqualTo(2 * HOSPITALS);
    }

    @Test
    @DisplayName("INS-3.7 what is cleared after 90 days, and what a type of signal could not tell before it came, is no visit without it")
    void countsNothingThatIsCleared(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        PlantedLog.browsers(portal, ago(300), 90);
        portal.sql("update journey.touchpoint_type set told_from = timestamp with time zone '" + ago(20) + "' where code = 'MOUSE_THRASHED'");
        visits(log, 10, 4);
        visits(log, 40, 2);
        visits(log, 120, 0);

        FrictionRow rage = row(portal, "rage-click", 365);
        assertThat(rage.share().value()).isCloseTo(0.25, within(1e-9));
        assertThat(rage.known()).isEqualTo(new Known(LocalDate.of(2025, 12, 20), null));
        log.at(10 * DAY, "MOUSE_THRASHED visit=1000 account=1");
        FrictionRow thrash = row(portal, "mouse-thrash", 365);
        assertThat(thrash.share().value()).isCloseTo(1.0 / HOSPITALS, within(1e-9));
        assertThat(thrash.known()).isEqualTo(new Known(LocalDate.of(2026, 2, 28), null));
    }

    @Test
    @DisplayName("INS-3.7 once browsers are switched off, visits are none without what they told; what they told before they were switched on again is left out")
    void countsNothingOnceSwitchedOff(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        visits(log, 2, 0);
        visits(log, 10, 4);
        visits(log, 40, 2);
        PlantedLog.browsers(portal, ago(20), 90);
        portal.sql("update journey.signal_switch set is_on = false, changed_at = timestamp with time zone '" + ago(5) + "'");

        FrictionRow row = row(portal, "rage-click", 365);
        assertThat(row.share().value()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(row.count()).isEqualTo(4);
        assertThat(row.known()).isEqualTo(new Known(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 15)));
        FrictionRates rates = portal.get(FrictionRates.class);
        portal.inTransaction(em -> {
            assertThat(rates.of("rage-click", 1, ago(50), ago(0))).as("of a case").isEqualTo(new FrictionRates.Rates(1, 1));
            assertThat(rates.knownUntil("rage-click", ago(15))).isEqualTo(ago(5));
            assertThat(rates.knownUntil("failure", ago(15))).isEqualTo(ago(0));
        });
    }

    @Test
    @DisplayName("INS-3.7 orders and answers are compared only of visits and answers of which it can be told whether they met it")
    void comparesWhatCanBeTold(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        PlantedLog.browsers(portal, ago(60), 90);
        for (int hospital = 1; hospital <= HOSPITALS; hospital++) {
            String whose = " account=" + hospital + " visit=";
            log.at(50 * DAY, "CATALOG_SEARCHED" + whose + hospital);
            if (hospital % 2 == 0) {
                log.at(50 * DAY - 1, "RAGE_CLICKED" + whose + hospital);
            }
            log.at(70 * DAY, "CATALOG_SEARCHED" + whose + (100 + hospital));
            answer(portal, hospital, 65 * DAY, 2);
            answer(portal, hospital, 45 * DAY, 3);
            answer(portal, hospital, 25 * DAY, 4);
        }

        FrictionCost cost = kind(portal, "rage-click", 365).cost();
        assertThat(cost.reordering().touched()).isEqualTo(HOSPITALS / 2);
        assertThat(cost.reordering().others()).isEqualTo(HOSPITALS / 2);
        assertThat(cost.effort().touched().n()).as("of 30 days that are all known").isEqualTo(HOSPITALS / 2);
        assertThat(cost.effort().others().n()).isEqualTo(HOSPITALS / 2);
    }

    @Test
    @DisplayName("INS-3.7 price differences and disputed invoices begin after the last decision that told no reason, and do not rise on their first day; where all told one they were always told")
    void beginsWithTheReason(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        dispute(log, 40, "");
        visits(log, 35, 0);
        dispute(log, 12, "");
        dispute(log, 10, " reason=price-invoiced");
        visits(log, 5, 0);
        log.at(4 * DAY, "DIFFERENCE_DISPUTED account=1 visit=500");
        for (String kind : new String[] {"price-differs", "disputed-invoice"}) {
            FrictionRow row = row(portal, kind, 30);
            assertThat(row.share().value()).isCloseTo(0.5, within(1e-9));
            assertThat(row.previous()).isNull();
            assertThat(row.trend()).isEqualTo(Trend.NOTHING_BEFORE);
            assertThat(row.known()).isEqualTo(new Known(LocalDate.of(2026, 3, 8), null));
        }
        log.at(11 * DAY, "CATALOG_SEARCHED account=1 visit=1100");
        assertThat(kind(portal, "disputed-invoice", 60).cost().reordering().others()).as("of orders only once 30 days are known").isZero();

        portal.sql("update journey.touchpoint set reason = 'quantity-delivered' where reason is null and type like 'DIFFERENCE%'");
        portal.get(Remembered.class).forget();
        assertThat(row(portal, "disputed-invoice", 30).known()).as("no decision without").isEqualTo(new Known(null, null));
    }

    private static void dispute(PlantedLog log, int days, String reason) {
        for (int hospital = 1; hospital <= HOSPITALS; hospital++) {
            log.at(days * DAY, "DIFFERENCE_DISPUTED account=" + hospital + " visit=" + (100 * days + hospital) + reason);
        }
    }

    @Test
    @DisplayName("FRI-9.4 what could not be told over all of the period is in no F of it, which the report says; the score of a single visit has it")
    void leavesOutOfTheScore(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        PlantedLog.browsers(portal, ago(20), 90);
        visits(log, 10, HOSPITALS);
        visits(log, 25, 0);

        FrictionScore month = score(portal, 30);
        assertThat(month.leftOut()).containsExactly("rage-click");
        assertThat(month.all().score().value()).isZero();
        FrictionScore fortnight = score(portal, 14);
        assertThat(fortnight.leftOut()).isEmpty();
        assertThat(fortnight.all().score().value()).isPositive();
        assertThat(kind(portal, "rage-click", 30).examples()).allSatisfy(example -> assertThat(example.score()).isPositive());
    }

    /** A visit of each hospital so many days ago, of which some met a rage click. */
    private static void visits(PlantedLog log, int days, int met) {
        for (int hospital = 1; hospital <= HOSPITALS; hospital++) {
            String whose = " account=" + hospital + " visit=" + (100 * days + hospital - 1);
            log.at(days * DAY, "HOME_VIEWED" + whose);
            if (hospital <= met) {
                log.at(days * DAY - 1, "RAGE_CLICKED" + whose);
            }
        }
    }

    private static void answer(Portal portal, int hospital, int minutes, int effort) {
        Instant at = PlantedLog.NOW.minus(Duration.ofMinutes(minutes));
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, version) values (" + ++surveys
            + ", 'CES', 'RECEIPT_CONFIRMED', '" + new UUID(0, hospital) + "', " + hospital + ", timestamp with time zone '" + at + "', timestamp with time zone '" + at + "', " + effort + ", 1)");
    }

    private static Instant ago(int days) {
        return PlantedLog.NOW.minus(Duration.ofDays(days));
    }

    private static FrictionRow row(Portal portal, String kind, int days) {
        return kind(portal, kind, days).row();
    }

    private static FrictionKind kind(Portal portal, String kind, int days) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFrictionKind.class).kind(kind, Scope.lastDays(days), Locale.ENGLISH));
    }

    private static FrictionScore score(Portal portal, int days) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).score(Scope.lastDays(days)));
    }
}
