package io.itinera.journey.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.accounts.Hospitals;
import io.itinera.journey.boundary.BrowserSignal;
import io.itinera.journey.boundary.ReadSignalSwitch;
import io.itinera.journey.boundary.SignalStretch;
import io.itinera.journey.boundary.SignalSwitchRow;
import io.itinera.journey.boundary.SwitchSignalsOff;
import io.itinera.journey.boundary.SwitchSignalsOn;
import io.itinera.journey.boundary.TakeBrowserSignals;
import io.itinera.journey.boundary.WatchBrowsers;
import io.itinera.journey.control.Recorder.Signal;
import io.itinera.journey.entity.Touchpoint;
import io.itinera.journey.entity.Touchpoint.Party;
import io.itinera.platform.figures.Figures;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.Persona;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What browsers tell, and whether they are asked to. */
@WithDatabase
class BrowserSignalsTest {
    private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");
    private static final Actor OPERATIONS = Hospitals.actor(9, null, Persona.OPERATIONS);
    private static final Actor OBJECTING = new Actor(Actor.Kind.PERSON, Hospitals.APPROVER.person(), null, Hospitals.LA_PAZ, Persona.APPROVER, Set.of());
    private static final BrowserSignal RAGE = new BrowserSignal("rage", "submit", null, null, 0);
    private static final String CART = "/ordering/cart.xhtml";
    private static final String LOG = "select t.type, t.outcome, t.reason, t.duration_ms, t.persona, t.pseudonym, t.account_id, t.channel, t.initiator"
        + " from journey.touchpoint t order by t.type, t.id";

    @BeforeEach
    void beginAnew(Portal portal) {
        portal.get(SignalBatch.class).flush();
        portal.clock().setTo(NOON);
        portal.sql("delete from journey.touchpoint_object;\ndelete from journey.touchpoint;\n"
            + "update journey.signal_switch set is_on = false, changed_at = null, changed_by = null, on_since = null");
    }

    @Test
    @DisplayName("JRN-20 nothing is wanted or taken until operations switch it on, nor after they switch it off")
    void isOffUntilSwitchedOn(Portal portal) {
        assertThat(take(portal, Hospitals.DIRECTOR, RAGE)).isFalse();
        assertThat(isWanted(portal, Hospitals.DIRECTOR)).isFalse();
        portal.as(OPERATIONS, portal.get(SwitchSignalsOn.class)::switchOn);
        assertThat(isWanted(portal, Hospitals.DIRECTOR)).isTrue();
        assertThat(take(portal, Hospitals.DIRECTOR, RAGE)).isTrue();
        portal.as(OPERATIONS, portal.get(SwitchSignalsOff.class)::switchOff);
        assertThat(isWanted(portal, Hospitals.DIRECTOR)).isFalse();
        assertThat(take(portal, Hospitals.DIRECTOR, RAGE)).isFalse();

        assertThat(written(portal, LOG)).containsExactly(
            "RAGE_CLICKED|COMPLETED|null|null|PURCHASING_DIRECTOR|" + Hospitals.DIRECTOR.pseudonym() + "|1|WEB|CUSTOMER",
            "SIGNALS_SWITCHED_OFF|COMPLETED|null|null|OPERATIONS|" + OPERATIONS.pseudonym() + "|null|WEB|SUPPLIER",
            "SIGNALS_SWITCHED_ON|COMPLETED|null|null|OPERATIONS|" + OPERATIONS.pseudonym() + "|null|WEB|SUPPLIER");
    }

    @Test
    @DisplayName("JRN-20 what another instance switches is followed by pages within seconds, and by what is taken at once")
    void followsOtherInstances(Portal portal) throws Exception {
        assertThat(isWanted(portal, Hospitals.DIRECTOR)).isFalse();
        try (var connection = portal.database().getConnection(); var statement = connection.createStatement()) {
            statement.execute("update journey.signal_switch set is_on = true");
        }

        assertThat(take(portal, Hospitals.DIRECTOR, RAGE)).isTrue();
        assertThat(isWanted(portal, Hospitals.DIRECTOR)).isFalse();
        portal.clock().setTo(NOON.plusSeconds(4));
        assertThat(isWanted(portal, Hospitals.DIRECTOR)).isTrue();
    }

    @Test
    @DisplayName("JRN-20 the second of two who switch the same way is told, and since when and by which role stays")
    void tellsTheSecond(Portal portal) {
        portal.as(OPERATIONS, portal.get(SwitchSignalsOn.class)::switchOn);
        portal.clock().setTo(NOON.plusSeconds(60));

        assertThatThrownBy(() -> portal.as(OPERATIONS, portal.get(SwitchSignalsOn.class)::switchOn)).isInstanceOf(ChangedMeanwhile.class);

        SignalSwitchRow state = portal.as(OPERATIONS, portal.get(ReadSignalSwitch.class)::state);
        assertThat(state).isEqualTo(new SignalSwitchRow(true, NOON, "OPERATIONS", 90));
    }

    @Test
    @DisplayName("JRN-20 it is told since when browsers tell without a break, of a type that came later since then, and until when; without a switch the oldest signal says so")
    void tellsSinceWhenTheyTell(Portal portal) {
        assertThat(stretch(portal, "RAGE_CLICKED")).as("nothing yet").isEqualTo(new SignalStretch(NOON, null));
        portal.sql("update journey.signal_switch set is_on = true");
        portal.as(Hospitals.DIRECTOR, () -> portal.get(TakeBrowserSignals.class).take(CART, List.of(RAGE)));
        portal.get(SignalBatch.class).flush();
        portal.clock().setTo(NOON.plus(Duration.ofDays(1)));
        assertThat(stretch(portal, "DEAD_CLICKED")).isEqualTo(new SignalStretch(NOON, null));
        portal.as(OPERATIONS, portal.get(SwitchSignalsOff.class)::switchOff);
        assertThat(stretch(portal, "DEAD_CLICKED")).isEqualTo(new SignalStretch(NOON, NOON.plus(Duration.ofDays(1))));
        portal.clock().setTo(NOON.plus(Duration.ofDays(2)));
        portal.as(OPERATIONS, portal.get(SwitchSignalsOn.class)::switchOn);
        assertThat(stretch(portal, "DEAD_CLICKED")).isEqualTo(new SignalStretch(NOON.plus(Duration.ofDays(2)), null));
        portal.sql("update journey.touchpoint_type set told_from = timestamp with time zone '" + NOON.plus(Duration.ofDays(3)) + "' where code = 'PAGE_BLOCKED'");
        assertThat(stretch(portal, "PAGE_BLOCKED")).isEqualTo(new SignalStretch(NOON.plus(Duration.ofDays(3)), null));
        portal.sql("update journey.touchpoint_type set told_from = null");
        portal.clock().setTo(NOON.plus(Duration.ofDays(100)));
        assertThat(stretch(portal, "DEAD_CLICKED")).as("what is older than 90 days is cleared").isEqualTo(new SignalStretch(NOON.plus(Duration.ofDays(10)), null));
        portal.as(OPERATIONS, portal.get(SwitchSignalsOff.class)::switchOff);
        portal.clock().setTo(NOON.plus(Duration.ofDays(110)));
        assertThat(stretch(portal, "DEAD_CLICKED")).isEqualTo(new SignalStretch(NOON.plus(Duration.ofDays(20)), NOON.plus(Duration.ofDays(100))));
    }

    @Test
    @DisplayName("JRN-20 what was cleared is not told of, although it is kept longer since")
    void tellsNothingOfWhatWasCleared(Portal portal) {
        portal.sql("update journey.signal_switch set is_on = true, on_since = timestamp with time zone '" + NOON.minus(Duration.ofDays(300)) + "';\n"
            + "update journey.retention set keep_days = 30, ran_at = null where code = 'browser-signal'");
        portal.as(Actor.PORTAL, portal.get(Retention.class)::clear);
        portal.sql("update journey.retention set keep_days = 90 where code = 'browser-signal'");
        assertThat(stretch(portal, "RAGE_CLICKED")).isEqualTo(new SignalStretch(NOON.minus(Duration.ofDays(30)), null));
        portal.clock().setTo(NOON.plus(Duration.ofDays(70)));
        assertThat(stretch(portal, "RAGE_CLICKED")).as("kept for 90 days again").isEqualTo(new SignalStretch(NOON.minus(Duration.ofDays(20)), null));
        portal.sql("update journey.retention set ran_at = null, cleared_before = null");
    }

    @ParameterizedTest
    @DisplayName("JRN-20 nobody but operations sees or turns the switch")
    @CsvSource({"PURCHASING_DIRECTOR", "APPROVER", "REQUESTER", "ACCOUNT_MANAGER", "CX_ANALYST"})
    void isForOperationsAlone(Persona persona, Portal portal) {
        Actor other = Hospitals.actor(1, persona.worksForHospital() ? Hospitals.LA_PAZ : null, persona);
        for (Runnable deed : List.<Runnable>of(portal.get(SwitchSignalsOn.class)::switchOn, portal.get(SwitchSignalsOff.class)::switchOff,
                portal.get(ReadSignalSwitch.class)::state)) {
            assertThatThrownBy(() -> portal.as(other, deed)).isInstanceOf(NotPermitted.class);
        }
        assertThat(portal.rows("select is_on from journey.signal_switch")).containsExactlyInAnyOrderElementsOf(portal.rows("select false"));
    }

    @Test
    @DisplayName("JRN-20 of a person who objected, of a program and of nobody nothing is taken")
    void takesNothingOfWhoObjected(Portal portal) {
        switchOn(portal);

        assertThat(isWanted(portal, OBJECTING)).isFalse();
        assertThat(take(portal, OBJECTING, RAGE)).isFalse();
        portal.get(CurrentActor.class).runAsProgramOf(Hospitals.DIRECTOR,
            () -> assertThat(portal.get(TakeBrowserSignals.class).take(CART, List.of(RAGE))).isFalse());
        assertThatThrownBy(() -> take(portal, Actor.NOBODY, RAGE)).isInstanceOf(NotPermitted.class);
        assertThat(written(portal, LOG)).isEmpty();
    }

    @Test
    @DisplayName("JRN-21 each kind becomes its touchpoint with page, element and figure")
    void recordsEachKind(Portal portal) {
        switchOn(portal);
        take(portal, Hospitals.DIRECTOR, RAGE, new BrowserSignal("dead", "table", "no-effect-after-request", null, 1),
            new BrowserSignal("left", "reference", null, null, 0), new BrowserSignal("error", null, "TypeError portal.js 12", null, 0),
            new BrowserSignal("lcp", null, null, 2412, 0), new BrowserSignal("inp", null, null, 96, 0), new BrowserSignal("cls", null, null, 312, 0),
            new BrowserSignal("thrash", "table", null, null, 0), new BrowserSignal("scroll", null, null, 7, 0), new BrowserSignal("busy", null, null, 4300, 0));

        assertThat(written(portal, "select t.type, t.outcome, t.reason, t.duration_ms, (select string_agg(o.qualifier || ' ' || o.object_type || ':'"
            + " || o.object_id, ', ' order by o.qualifier desc) from journey.touchpoint_object o where o.touchpoint_id = t.id) from journey.touchpoint t order by t.type"))
            .containsExactly("DEAD_CLICKED|COMPLETED|no-effect-after-request|null|subject FIELD:table, related PAGE:/ordering/cart",
                "FORM_LEFT|ABANDONED|null|null|subject FIELD:reference, related PAGE:/ordering/cart",
                "MOUSE_THRASHED|COMPLETED|null|null|subject FIELD:table, related PAGE:/ordering/cart",
                "PAGE_ANSWERED|COMPLETED|null|96|subject PAGE:/ordering/cart", "PAGE_BLOCKED|COMPLETED|null|4300|subject PAGE:/ordering/cart",
                "PAGE_PAINTED|COMPLETED|null|2412|subject PAGE:/ordering/cart",
                "PAGE_SCROLLED|COMPLETED|7|null|subject PAGE:/ordering/cart", "PAGE_SHIFTED|COMPLETED|0.312|null|subject PAGE:/ordering/cart",
                "RAGE_CLICKED|COMPLETED|null|null|subject FIELD:submit, related PAGE:/ordering/cart",
                "SCRIPT_FAILED|COMPLETED|TypeError portal.js 12|null|subject PAGE:/ordering/cart");
        assertThat(portal.rows("select count(*) from journey.touchpoint t join journey.touchpoint_type ty on ty.code = t.type where ty.browser_signal"))
            .containsExactly("10");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @DisplayName("JRN-21 what is no sound signal is dropped and counted, and loses no other")
    @CsvSource(nullValues = "-", value = {"-,-,-,-", "keys,submit,-,-", "rage,-,-,-", "rage,a b,-,-", "rage,<b>,-,-", "rage,submit,typed,-", "rage,submit,-,1",
        "dead,submit,-,-", "dead,submit,secret words,-", "error,-,Cannot read 'x',-", "error,-,TypeError portal.js,-", "error,submit,TypeError,-",
        "thrash,-,-,-", "scroll,-,-,-", "busy,-,-,-1", "lcp,-,-,-", "lcp,-,-,-1", "lcp,-,-,600001", "inp,-,fast,5", "cls,page,-,5", "RAGE,submit,-,-"})
    void dropsOnlyWhatIsUnsound(String kind, String element, String detail, Integer figure, Portal portal) {
        switchOn(portal);
        long dropped = dropped(portal);

        assertThat(take(portal, Hospitals.DIRECTOR, RAGE, new BrowserSignal(kind, element, detail, figure, 0), RAGE)).isTrue();

        assertThat(written(portal, "select type from journey.touchpoint")).containsExactly("RAGE_CLICKED", "RAGE_CLICKED");
        assertThat(dropped(portal) - dropped).isEqualTo(1);
    }

    @ParameterizedTest
    @DisplayName("JRN-21 a page that the person cannot have before them tells nothing")
    @CsvSource(nullValues = "-", value = {"-", "/nowhere", "/insight/friction", "/accounts/sign-in", "/errors/missing", "'/ordering/cart?number=secret'"})
    void knowsThePage(String page, Portal portal) {
        switchOn(portal);
        long dropped = dropped(portal);
        portal.as(Hospitals.DIRECTOR, () -> portal.get(TakeBrowserSignals.class).take(page, List.of(RAGE, RAGE)));

        assertThat(written(portal, LOG)).isEmpty();
        assertThat(dropped(portal) - dropped).isEqualTo(2);
    }

    @Test
    @DisplayName("JRN-21 the moment is the portal's, less the age that the browser tells, a minute at most")
    void knowsTheMoment(Portal portal) {
        switchOn(portal);
        for (Integer age : new Integer[] {1500, -5000, 90_000_000, null}) {
            take(portal, Hospitals.DIRECTOR, new BrowserSignal("rage", "age" + age, null, null, age));
        }
        portal.get(SignalBatch.class).flush();
        for (Duration ago : List.of(Duration.ofMillis(1500), Duration.ZERO, Duration.ofMinutes(1), Duration.ZERO)) {
            assertThat(portal.rows("select count(*) from journey.touchpoint where occurred_at = timestamp with time zone '" + NOON.minus(ago) + "'"))
                .containsExactly(ago.isZero() ? "2" : "1");
        }
    }

    @Test
    @DisplayName("JRN-21 nobody's browser tells more in a minute than is kept of it; the rest is counted")
    void boundsWhatOnePersonTells(Portal portal) {
        switchOn(portal);
        portal.clock().setTo(NOON.plus(Duration.ofHours(1)));
        long dropped = dropped(portal);
        for (int n = 0; n < 5; n++) {
            take(portal, Hospitals.STRANGER, Collections.nCopies(30, RAGE).toArray(BrowserSignal[]::new));
        }
        take(portal, Hospitals.DIRECTOR, RAGE);

        assertThat(written(portal, "select account_id, count(*) from journey.touchpoint group by account_id order by account_id")).containsExactly("1|1", "2|120");
        assertThat(dropped(portal) - dropped).isEqualTo(30);
        portal.clock().setTo(NOON.plus(Duration.ofHours(1)).plusSeconds(61));
        take(portal, Hospitals.STRANGER, RAGE);
        assertThat(written(portal, "select count(*) from journey.touchpoint where account_id = 2")).containsExactly("121");
    }

    @Test
    @DisplayName("JRN-5 a signal that the database will never take is dropped and counted, and holds up no other")
    void dropsWhatCannotBeTaken(Portal portal) {
        SignalBatch batch = portal.get(SignalBatch.class);
        long dropped = dropped(portal);
        for (String type : List.of("HELP_VIEWED", "X".repeat(61), "HOME_VIEWED")) {
            batch.add(new Signal(new Touchpoint(type, NOON, new Party(null, null, null, null, Channel.WEB, Initiator.SYSTEM)), List.of()));
        }

        assertThat(written(portal, "select type from journey.touchpoint order by type")).containsExactly("HELP_VIEWED", "HOME_VIEWED");
        assertThat(dropped(portal) - dropped).isEqualTo(1);
    }

    private static SignalStretch stretch(Portal portal, String type) {
        SignalStretch[] found = new SignalStretch[1];
        portal.inTransaction(em -> found[0] = portal.get(WatchBrowsers.class).stretches().get(type));
        return found[0];
    }

    private static void switchOn(Portal portal) {
        portal.sql("update journey.signal_switch set is_on = true");
    }

    private static boolean isWanted(Portal portal, Actor actor) {
        return portal.as(actor, portal.get(WatchBrowsers.class)::isWanted);
    }

    private static boolean take(Portal portal, Actor actor, BrowserSignal... told) {
        return portal.as(actor, () -> portal.get(TakeBrowserSignals.class).take(CART, List.of(told)));
    }

    private static List<String> written(Portal portal, String query) {
        portal.get(SignalBatch.class).flush();
        return portal.rows(query);
    }

    private static long dropped(Portal portal) {
        return portal.get(Figures.class).of("itinera_signals_dropped_total");
    }
}
