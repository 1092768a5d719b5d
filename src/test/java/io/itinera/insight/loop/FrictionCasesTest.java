package io.itinera.insight.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.clients.boundary.FollowClients;
import io.itinera.insight.clients.boundary.TimelineChoice;
import io.itinera.insight.clients.boundary.TimelineRow;
import io.itinera.insight.loop.boundary.CaseDayImpossible;
import io.itinera.insight.loop.boundary.CaseReport;
import io.itinera.insight.loop.boundary.CaseUnclear;
import io.itinera.insight.loop.boundary.CloseFrictionCase;
import io.itinera.insight.loop.boundary.ListFrictionCases;
import io.itinera.insight.loop.boundary.OpenCaseRow;
import io.itinera.insight.loop.boundary.OpenFrictionCase;
import io.itinera.insight.loop.boundary.OpenFrictionCase.Opening;
import io.itinera.insight.loop.boundary.ReadFrictionCases;
import io.itinera.insight.loop.boundary.TellOverdueCases;
import io.itinera.insight.loop.control.WaitingCases;
import io.itinera.insight.statistics.control.TwoProportions.Cluster;
import io.itinera.insight.statistics.control.Wilson;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.shared.work.WorkRow;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A friction becomes a talk with the hospital, and is measured again. */
@WithDatabase
class FrictionCasesTest {
    private static final int DAY = 1440;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final Actor STRANGER =
        new Actor(Actor.Kind.PERSON, new PersonId(5), new UUID(0, 5), null, Persona.ACCOUNT_MANAGER, Set.of(new AccountId(2)));
    private static final String STEPS = "select t.type, t.outcome, t.reason, t.account_id, t.initiator from journey.touchpoint t where t.type like 'FRICTION_CASE_%'"
        + " order by t.occurred_at, t.id";

    private Portal portal;
    private PlantedLog log;

    @BeforeEach
    void noCases(Portal portal) {
        this.portal = portal;
        forget();
        log = PlantedLog.in(portal);
    }

    @AfterEach
    void forget() {
        portal.sql("delete from insight.friction_case;\ndelete from alerts.letter;\ndelete from alerts.alert");
    }

    @Test
    @DisplayName("FRI-6.1 a case has a word and a day, by default as many days ahead as data says; one of a kind is open for a hospital at a time")
    void opens() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(4);
        try {
            List<Opening> all = crowd.invokeAll(Collections.nCopies(6, (Callable<Opening>) () -> open("H1", "Ask about it", null))).stream().map(one -> {
                try {
                    return one.get();
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            }).toList();
            assertThat(all).filteredOn(OpenFrictionCase.Opened.class::isInstance).hasSize(1);
        } finally {
            crowd.shutdownNow();
        }
        assertThat(mine()).singleElement().satisfies(row -> assertThat(row.dueOn()).isEqualTo(TODAY.plusDays(3)));
        assertThat(portal.rows(STEPS)).containsExactly("FRICTION_CASE_OPENED|COMPLETED|failure|1|SUPPLIER");
        assertThatThrownBy(() -> open("H2", " ", null)).isInstanceOfSatisfying(CaseUnclear.class, no -> assertThat(no.input()).isEqualTo("note"));
        assertThatThrownBy(() -> open("H2", "x", TODAY.minusDays(1))).isInstanceOf(CaseDayImpossible.class);
        assertThatThrownBy(() -> open("H9", "x", null)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(OpenFrictionCase.class)
            .open(new OpenFrictionCase.Request("failure", "H1", "x", null)))).isInstanceOf(NotPermitted.class);
        assertThat(open("H2", "x", TODAY)).isInstanceOf(OpenFrictionCase.Opened.class);
        assertThat(mine()).hasSize(1);
    }

    @Test
    @DisplayName("FRI-6.2, FRI-6.3 it waits for the hospital's manager alone, is closed once with what was done, and both steps stand in the timeline")
    void isClosed() {
        open("H1", "Ask about it", TODAY.plusDays(2));
        long id = mine().get(0).id();
        assertThat(portal.as(PlantedLog.MANAGER, () -> portal.get(WaitingCases.class).waitingFor(PlantedLog.MANAGER))).containsExactly(
            new WorkRow("friction-case", List.of("Hospital 1", "Ask about it"), TODAY.plusDays(2), null, "/insight/client?account=H1"));
        assertThat(portal.as(STRANGER, () -> portal.get(WaitingCases.class).waitingFor(STRANGER))).isEmpty();
        assertThatThrownBy(() -> close(STRANGER, "H1", id, "x")).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> close(STRANGER, "H2", id, "x")).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> close(STRANGER, "H2", 1_000_000, "x")).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(STRANGER, () -> portal.get(ListFrictionCases.class).open("H1"))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> close(PlantedLog.MANAGER, "H1", id, " ")).isInstanceOfSatisfying(CaseUnclear.class, no -> assertThat(no.input()).isEqualTo("done"));

        assertThat(close(PlantedLog.MANAGER, "H1", id, "Showed the search")).isInstanceOf(CloseFrictionCase.Closed.class);
        assertThat(close(PlantedLog.MANAGER, "H1", id, "Something else")).isInstanceOf(CloseFrictionCase.ClosedBefore.class);

        assertThat(mine()).isEmpty();
        assertThat(portal.rows("select done, said from insight.friction_case")).containsExactly("Showed the search|They were glad");
        assertThat(portal.as(PlantedLog.MANAGER, () -> portal.get(FollowClients.class).timeline("H1", new TimelineChoice(null, null, null, 10, Locale.ENGLISH))).rows())
            .extracting(TimelineRow::sentence).contains("A friction was talked about with the hospital · Failure of ours",
                "A friction is to be talked about with the hospital · Failure of ours");
    }

    @Test
    @DisplayName("FRI-6.4 an overdue case is told once, and none that is closed or due today")
    void tellsOverdueOnce() {
        open("H1", "Ask about it", TODAY);
        tell();
        assertThat(portal.rows(STEPS)).hasSize(1);
        portal.clock().advance(Duration.ofDays(1));
        tell();
        tell();
        assertThat(portal.rows("select person_id, message_key, count(*) from alerts.alert group by person_id, message_key order by message_key"))
            .containsExactly("4|friction-case-opened|1", "4|friction-case-overdue|1");
        assertThat(portal.rows(STEPS)).hasSize(2).last().isEqualTo("FRICTION_CASE_OVERDUE|COMPLETED|failure|1|SUPPLIER");
        assertThat(report("failure").rows()).singleElement().satisfies(row -> assertThat(row.overdue()).isTrue());
        close(PlantedLog.MANAGER, "H1", mine().get(0).id(), "x");
        portal.sql("update insight.friction_case set overdue_told_at = null");
        tell();
        assertThat(portal.rows(STEPS)).hasSize(3);
    }

    @Test
    @DisplayName("FRI-6.5 the friction is measured again, before and after, and nothing is said of few visits; cases closed before a complaint are counted")
    void measuresAgain() {
        for (int n = 0; n < 14; n++) {
            log.at((40 + n) * DAY, "HOME_VIEWED visit=" + n);
            log.at((40 + n) * DAY - 5, (n < 12 ? "CART_FILLED FAILED" : "CART_VIEWED") + " visit=" + n);
            log.at((40 + n) * DAY - 5, "CART_FILLED FAILED account=2 visit=" + (200 + n));
            log.at((5 + n) * DAY, "HOME_VIEWED visit=" + (100 + n));
            log.at((5 + n) * DAY - 5, (n < 2 ? "CART_FILLED FAILED" : "CART_VIEWED") + " visit=" + (100 + n));
        }
        planted(1, 1, 38, 30);
        planted(2, 2, 38, 30);
        planted(3, 1, 2, 0);
        log.at(35 * DAY, "SUPPORT_CALLED account=2 channel=PHONE");

        CaseReport report = report("failure");

        CaseReport.Effect told = report.rows().stream().filter(row -> row.id() == 1).findFirst().orElseThrow().effect();
        assertThat(told).isEqualTo(new CaseReport.Effect(28, 12, 14, 2, 14));
        assertThat(told.difference().value()).isCloseTo(-10.0 / 14, within(1e-9));
        assertThat(told.isBetter()).isTrue();
        assertThat(report.rows().stream().filter(row -> row.id() == 2).findFirst().orElseThrow().effect().isTold()).isFalse();
        assertThat(report.rows().stream().filter(row -> row.id() == 3).findFirst().orElseThrow().effect()).isEqualTo(new CaseReport.Effect(0, 0, 0, 0, 0));
        assertThat(report.inTime().hits()).isEqualTo(2);
        assertThat(report.inTime().share().n()).isEqualTo(3);
        assertThat(report.inTime().share().isEnough()).as("three are counted, not scored").isFalse();
        assertThat(report.together().hospitals()).containsExactly(new Cluster(2, 14, 12, 14));
        assertThat(report.together().isTold()).as("a single hospital tells nothing of hospitals").isFalse();
        assertThat(portal.rows("select count(distinct visit) from journey.touchpoint where account_id = 1 and occurred_at >= timestamp with time zone '2026-02-18T12:00:00Z'"
            + " and occurred_at < timestamp with time zone '2026-03-18T12:00:00Z' and outcome = 'FAILED'")).containsExactly("2");
    }

    @Test
    @DisplayName("FRI-6.5 what was measured again in several hospitals is told together, by hospital; the share closed before a complaint has an interval that takes a hospital's cases together")
    void measuresAgainTogether() {
        for (int hospital = 3; hospital <= 6; hospital++) {
            portal.sql("insert into accounts.account (id, code, name, segment, municipality, province, region, currency, played, version) values (" + hospital + ", 'H" + hospital
                + "', 'Hospital " + hospital + "', 'PRIVATE', 'Soria', 'Soria', 'Castilla y León', 'EUR', false, 1)");
        }
        for (int hospital = 1; hospital <= 6; hospital++) {
            for (int n = 0; n < 4; n++) {
                String whose = " account=" + hospital + " visit=" + (10 * hospital + n);
                log.at((40 + n) * DAY, (n < 3 ? "CART_FILLED FAILED" : "CART_VIEWED") + whose);
                log.at((5 + n) * DAY, (n < 1 && hospital > 1 ? "CART_FILLED FAILED" : "CART_VIEWED") + whose + "9");
            }
            planted(hospital, hospital, 38, 30);
        }
        for (int n = 0; n < 5; n++) {
            planted(10 + n, 2, 300, 290);
        }
        log.at(35 * DAY, "SUPPORT_CALLED account=1 channel=PHONE");
        log.at(310 * DAY, "SUPPORT_CALLED account=2 channel=PHONE"); // before its five cases were opened
        log.at(70 * DAY, "SUPPORT_CALLED account=4 channel=PHONE"); // long before

        CaseReport report = report("failure");

        assertThat(report.together().isTold()).isTrue();
        assertThat(report.together().before().value()).isCloseTo(0.75, within(1e-9));
        assertThat(report.together().difference().value()).isLessThan(-0.4);
        assertThat(report.together().difference().high()).isNegative();
        assertThat(report.inTime().hits()).isEqualTo(5);
        assertThat(report.inTime().share()).isEqualTo(Wilson.ofClusters(List.of(new long[] {0, 1}, new long[] {1, 6}, new long[] {1, 1}, new long[] {1, 1}, new long[] {1, 1}, new long[] {1, 1})));
        assertThat(report.inTime().share().n()).isEqualTo(11);
    }

    private void planted(long id, long account, int openedDays, int closedDays) {
        portal.sql("insert into insight.friction_case (id, kind, account_id, note, opened_at, due_on, closed_at, done, version) values (" + id + ", 'failure', "
            + account + ", 'x', timestamp with time zone '" + PlantedLog.NOW.minus(Duration.ofDays(openedDays)) + "', date '2026-03-20', timestamp with time zone '"
            + PlantedLog.NOW.minus(Duration.ofDays(closedDays)) + "', 'y', 1)");
    }

    private void tell() {
        portal.get(TellOverdueCases.class).tell();
    }

    private Opening open(String account, String note, LocalDate due) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(OpenFrictionCase.class).open(new OpenFrictionCase.Request("failure", account, note, due)));
    }

    private CloseFrictionCase.Closing close(Actor actor, String account, long id, String done) {
        return portal.as(actor, () -> portal.get(CloseFrictionCase.class).close(new CloseFrictionCase.Request(account, id, done, "They were glad")));
    }

    private List<OpenCaseRow> mine() {
        return portal.as(PlantedLog.MANAGER, () -> portal.get(ListFrictionCases.class).open("H1"));
    }

    private CaseReport report(String kind) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFrictionCases.class).of(kind));
    }
}
