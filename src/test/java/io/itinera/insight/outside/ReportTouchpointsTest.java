package io.itinera.insight.outside;

import static io.itinera.insight.PlantedLog.ANALYST;
import static io.itinera.insight.PlantedLog.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.outside.boundary.BatchTooLarge;
import io.itinera.insight.outside.boundary.Fault;
import io.itinera.insight.outside.boundary.KeyUsedOtherwise;
import io.itinera.insight.outside.boundary.ReportTouchpoints;
import io.itinera.insight.outside.boundary.ReportTouchpoints.Report;
import io.itinera.insight.outside.boundary.ReportTouchpoints.Request;
import io.itinera.insight.outside.boundary.ReportTouchpoints.Taken;
import io.itinera.insight.outside.boundary.ReportTouchpoints.TakenBefore;
import io.itinera.insight.outside.boundary.ReportedTouchpoint;
import io.itinera.insight.outside.boundary.ReportedTouchpoint.Named;
import io.itinera.insight.outside.boundary.TouchpointsFaulty;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a telephone system or a CRM reports, once, whole or not at all. */
@WithDatabase
class ReportTouchpointsTest {
    private static final Actor BUYER = new Actor(Actor.Kind.PERSON, new PersonId(1), PlantedLog.BUYER, new AccountId(1),
        Persona.PURCHASING_DIRECTOR, Set.of());
    private static final String WHEN = "2026-03-20T10:00:00+01:00";
    private static final String CALLS = "select count(*) from journey.touchpoint where type = 'SUPPORT_CALLED'";
    private static final String REPORTS = "select outcome, reason from journey.touchpoint where type = 'TOUCHPOINTS_REPORTED' order by id";

    private Portal portal;
    private PlantedLog log;

    @BeforeEach
    void oneOrder(Portal portal) {
        this.portal = portal;
        log = PlantedLog.in(portal);
        portal.sql("delete from insight.reported_batch");
        log.at(60, "ORDER_SUBMITTED object=ORDER:P-1");
        log.at(50, "ORDER_SUBMITTED account=2 object=ORDER:P-2");
    }

    @Test
    @DisplayName("INS-7.1 a report is taken with its channel, its initiator and its objects, and is one touchpoint of whoever reports")
    void isTaken() {
        Report report = report("k1", call(), new ReportedTouchpoint("VISIT_HELD", WHEN, "H2", null, null, null, null, List.of()));
        assertThat(report).isEqualTo(new Taken(2));
        assertThat(portal.rows("select type, persona, account_id, channel, initiator, outcome, reason, duration_ms, visit from journey.touchpoint"
            + " where type in ('SUPPORT_CALLED', 'VISIT_HELD') order by type")).containsExactly(
            "SUPPORT_CALLED|PURCHASING_DIRECTOR|1|PHONE|CUSTOMER|ABANDONED|waited-too-long|240000|null",
            "VISIT_HELD|null|2|VISIT|SUPPLIER|COMPLETED|null|null|null");
        assertThat(portal.rows("select o.object_type, o.object_id, o.qualifier from journey.touchpoint_object o join journey.touchpoint t"
            + " on t.id = o.touchpoint_id where t.type = 'SUPPORT_CALLED'")).containsExactly("ORDER|P-1|subject");
        assertThat(portal.rows(REPORTS)).containsExactly("COMPLETED|null");
    }

    @Test
    @DisplayName("INS-7.2 the same call again gets the same answer and adds nothing; the same key with other content is refused")
    void isTakenOnce() {
        report("k1", call());
        assertThat(report("k1", call())).isEqualTo(new TakenBefore(1));
        assertThatThrownBy(() -> report("k1", call(), call())).isInstanceOf(KeyUsedOtherwise.class);
        assertThat(portal.rows(CALLS)).containsExactly("1");
        assertThat(portal.rows(REPORTS)).containsExactly("COMPLETED|null", "REJECTED|key-used-otherwise");
        assertThat(report("k2", call())).isEqualTo(new Taken(1));
    }

    @Test
    @DisplayName("INS-7.2 twenty equal calls at one moment are one")
    void isTakenOnceAtTheSameMoment() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(20);
        try {
            List<Future<Report>> answers = crowd.invokeAll(Collections.nCopies(20, (Callable<Report>) () -> report("k1", call())));
            List<Report> reports = new ArrayList<>();
            for (Future<Report> answer : answers) {
                reports.add(answer.get());
            }
            assertThat(reports).filteredOn(Taken.class::isInstance).hasSize(1);
            assertThat(reports).allMatch(report -> report.recorded() == 1);
        } finally {
            crowd.shutdownNow();
        }
        assertThat(portal.rows(CALLS)).containsExactly("1");
        assertThat(portal.rows(REPORTS)).containsExactly("COMPLETED|null");
    }

    @Test
    @DisplayName("INS-7.3 every fault of every touchpoint is told, and nothing is taken; mended, it is taken under the same key")
    void tellsEveryFault() {
        TouchpointsFaulty faulty = catchThrowableOfType(TouchpointsFaulty.class, () -> report("k1", call(),
            new ReportedTouchpoint("ORDER_SUBMITTED", "yesterday", "H9", "CX_ANALYST", "FINE", "Too long a wait", "-1",
                List.of(new Named("SEARCH", "x"))),
            new ReportedTouchpoint(null, "2026-03-20T13:00:00Z", "H1", null, null, null, null,
                List.of(new Named("ORDER", "P-2"), new Named("ORDER", null), new Named("WARD", "7"))),
            new ReportedTouchpoint("SUPPORT_CALLED", "2024-01-01T00:00:00Z", "H1", null, null, null, null,
                Collections.nCopies(11, new Named("ORDER", "P-1")))));
        assertThat(faulty.faults()).extracting(fault -> fault.index() + " " + fault.field() + " " + fault.code()).containsExactly(
            "1 type type-unknown", "1 account account-unknown", "1 occurred_at moment-unreadable", "1 persona persona-unknown",
            "1 outcome outcome-unknown", "1 reason reason-unreadable", "1 duration_ms duration-unreadable",
            "2 type missing", "2 occurred_at moment-ahead", "2 objects object-unknown", "2 objects object-unknown", "2 objects object-kind-unknown",
            "3 occurred_at moment-too-old", "3 objects objects-too-many");
        assertThat(faulty.faults()).contains(new Fault(2, "objects", "object-unknown", "P-2"));
        assertThat(portal.rows(CALLS)).containsExactly("0");
        assertThat(portal.rows(REPORTS)).containsExactly("REJECTED|touchpoints-faulty");
        assertThat(report("k1", call())).isEqualTo(new Taken(1));
    }

    @Test
    @DisplayName("INS-7.1 a report belongs to the case of its invoice's order at once, however late it comes")
    void belongsToItsCase() {
        portal.sql("insert into journey.touchpoint_object (touchpoint_id, object_type, object_id, qualifier) select t.id, 'ORDER', 'P-1',"
            + " 'related' from journey.touchpoint t where t.id = " + log.at(3000, "INVOICE_ISSUED object=INVOICE:F-1"));
        report("k1", new ReportedTouchpoint("EMAIL_WRITTEN", "2026-03-19T10:00:00Z", "H1", null, null, null, null,
            List.of(new Named("INVOICE", "F-1"))));
        assertThat(portal.rows("select r.order_id, t.type from journey.order_touchpoint r join journey.touchpoint t on t.id = r.touchpoint_id"))
            .containsExactly("P-1|EMAIL_WRITTEN");
    }

    @Test
    @DisplayName("INS-7.3 an id that no object can have is a fault, not a failure")
    void toleratesNoMonsters() {
        TouchpointsFaulty faulty = catchThrowableOfType(TouchpointsFaulty.class, () -> report("k1", new ReportedTouchpoint("SUPPORT_CALLED", WHEN,
            "H1", null, null, null, null, List.of(new Named("PRODUCT", "x".repeat(61)), new Named("ORDER", "\u0000"), new Named("PRODUCT", "")))));
        assertThat(faulty.faults()).hasSize(3).allMatch(fault -> fault.code().equals("object-unknown"));
    }

    @Test
    @DisplayName("INS-7.4 a thousand are taken, one more is not, nor is nothing; and only from those who may")
    void isBounded() {
        assertThat(report("k1", Collections.nCopies(1000, call()))).isEqualTo(new Taken(1000));
        assertThatThrownBy(() -> report("k2", Collections.nCopies(1001, call()))).isInstanceOf(BatchTooLarge.class);
        assertThatThrownBy(() -> report("k3", List.of())).isInstanceOf(BatchTooLarge.class);
        assertThatThrownBy(() -> portal.as(BUYER, () -> portal.get(ReportTouchpoints.class).report(new Request("k4", List.of(call())))))
            .isInstanceOf(NotPermitted.class);
        assertThat(portal.rows(CALLS)).containsExactly("1000");
    }

    @Test
    @DisplayName("INS-7.4 an account manager reports for the own hospitals; another's does not exist")
    void knowsTheOwnHospitalsOnly() {
        TouchpointsFaulty faulty = catchThrowableOfType(TouchpointsFaulty.class, () -> portal.as(MANAGER, () -> portal.get(ReportTouchpoints.class)
            .report(new Request("k1", List.of(call(), new ReportedTouchpoint("VISIT_HELD", WHEN, "H2", null, null, null, null, List.of()))))));
        assertThat(faulty.faults()).containsExactly(new Fault(1, "account", "account-unknown", "H2"));
    }

    private Report report(String key, ReportedTouchpoint... touchpoints) {
        return report(key, List.of(touchpoints));
    }

    private Report report(String key, List<ReportedTouchpoint> touchpoints) {
        return portal.as(ANALYST, () -> portal.get(ReportTouchpoints.class).report(new Request(key, touchpoints)));
    }

    private static ReportedTouchpoint call() {
        return new ReportedTouchpoint("SUPPORT_CALLED", WHEN, "H1", "PURCHASING_DIRECTOR", "ABANDONED", "waited-too-long", "240000",
            List.of(new Named("ORDER", "P-1"), new Named("ORDER", "P-1")));
    }
}
