package io.itinera.insight.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.boundary.ListTouchpoints;
import io.itinera.insight.map.boundary.JourneyMap;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.insight.map.boundary.StageFigures;
import io.itinera.insight.map.boundary.TouchpointFigures;
import io.itinera.insight.vocabulary.boundary.BlindSpot;
import io.itinera.insight.vocabulary.boundary.BlindSpots;
import io.itinera.insight.vocabulary.boundary.ReadBlindSpots;
import io.itinera.journey.boundary.Design;
import io.itinera.journey.boundary.Indicator;
import io.itinera.journey.boundary.Names;
import io.itinera.journey.boundary.NothingRevised;
import io.itinera.journey.boundary.ReadVocabulary;
import io.itinera.journey.boundary.ReviseVocabulary;
import io.itinera.journey.boundary.Term;
import io.itinera.journey.boundary.TermKind;
import io.itinera.journey.boundary.TermVersion;
import io.itinera.journey.boundary.VersionTooEarly;
import io.itinera.journey.boundary.WordsMissing;
import io.itinera.journey.control.RollupRounds;
import io.itinera.journey.control.Terms;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class VocabularyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final Names CART = new Names("Mira el carrito", "Looks into the cart", "Regarde le panier");
    private static final String IN_FORCE = "(select v.code, v.stage_code, v.retired from journey.term_version v where v.kind = 'TOUCHPOINT'"
        + " and v.version_no = (select max(n.version_no) from journey.term_version n where n.kind = v.kind and n.code = v.code"
        + " and n.valid_from = (select max(d.valid_from) from journey.term_version d where d.kind = v.kind and d.code = v.code"
        + " and d.valid_from <= date '%s')))";

    private PlantedLog log;

    @BeforeEach
    void plant(Portal portal) {
        log = PlantedLog.in(portal);
        portal.sql("delete from journey.term_version");
    }

    @AfterEach
    void tidy(Portal portal) {
        portal.sql("delete from journey.term_version");
    }

    @Test
    @DisplayName("JRN-15 on any day one version of a term is in force: the last to begin by then, of two from the same day the one written later")
    void hasOneVersionADay(Portal portal) {
        revise(portal, TODAY.plusDays(10), renamed(portal, "planned"));
        revise(portal, TODAY, renamed(portal, "first"));
        revise(portal, TODAY, renamed(portal, "mended"));
        revise(portal, TODAY.plusDays(10), renamed(portal, "planned anew"));

        Map<LocalDate, String> names = new TreeMap<>();
        for (LocalDate day : List.of(LocalDate.of(1999, 1, 1), TODAY.minusDays(1), TODAY, TODAY.plusDays(9), TODAY.plusDays(10), TODAY.plusYears(9))) {
            names.put(day, cart(portal).designOn(day).names().english());
        }

        assertThat(names.values()).containsExactly("Opens the cart", "Opens the cart", "mended", "mended", "planned anew", "planned anew");
        assertThat(cart(portal).versions()).extracting(TermVersion::number).containsExactly(0, 2, 3, 1, 4);
        assertThat(cart(portal).changes(cart(portal).versions().get(2))).containsExactly(Design.Part.NAMES);
        assertThat(cart(portal).versions().get(4).writtenAs()).isEqualTo("CX_ANALYST");
    }

    @Test
    @DisplayName("JRN-15 a past day is taken as long as nothing is valid later, and refused afterwards")
    void keepsThePast(Portal portal) {
        revise(portal, TODAY.minusDays(5), renamed(portal, "since Sunday"));
        revise(portal, TODAY.minusDays(3), renamed(portal, "since Tuesday"));

        assertThatThrownBy(() -> revise(portal, TODAY.minusDays(4), renamed(portal, "since Monday"))).isInstanceOf(VersionTooEarly.class);
        assertThat(cart(portal).designOn(TODAY.minusDays(4)).names().english()).isEqualTo("since Sunday");
        assertThat(outcomes(portal)).containsExactly("COMPLETED|null", "COMPLETED|null", "REJECTED|version-too-early");
    }

    @Test
    @DisplayName("JRN-15 refused are words in two languages, a version like the one in force, and a term or stage that does not exist")
    void refusesWhatMakesNoSense(Portal portal) {
        Design old = cart(portal).designOn(TODAY);
        assertThatThrownBy(() -> revise(portal, TODAY, with(old, new Names("a", " ", "c"), old.text(), old.stage()))).isInstanceOf(WordsMissing.class);
        assertThatThrownBy(() -> revise(portal, TODAY, with(old, CART, new Names("a", null, null), old.stage()))).isInstanceOf(WordsMissing.class);
        assertThatThrownBy(() -> revise(portal, TODAY, old)).isInstanceOf(NothingRevised.class);
        assertThatThrownBy(() -> revise(portal, TODAY, with(old, CART, old.text(), "NOWHERE"))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> revise(portal, PlantedLog.ANALYST, new ReviseVocabulary.Request(TermKind.STAGE, "CART_VIEWED", 0, TODAY,
            old))).isInstanceOf(NoSuchRecord.class);
        assertThat(portal.rows("select count(*) from journey.term_version")).containsExactly("0");
    }

    @Test
    @DisplayName("JRN-15 of two who know the same version one alone writes the next, even at the same moment")
    void doesNotOverwrite(Portal portal) {
        revise(portal, TODAY, renamed(portal, "mine"));

        assertThatThrownBy(() -> revise(portal, PlantedLog.ANALYST, new ReviseVocabulary.Request(TermKind.TOUCHPOINT, "CART_VIEWED", 0,
            TODAY, renamed(portal, "yours")))).isInstanceOf(ChangedMeanwhile.class);

        TermVersion second = new TermVersion(1, TODAY, renamed(portal, "yours"), PlantedLog.NOW, "CX_ANALYST");
        portal.inTransaction(em -> assertThat(portal.get(Terms.class).add(TermKind.TOUCHPOINT, "CART_VIEWED", second)).isFalse());
        assertThat(cart(portal).designOn(TODAY).names().english()).isEqualTo("mine");
    }

    @Test
    @DisplayName("JRN-15 only those who keep the vocabulary write a version, and the refusal is a touchpoint")
    void asksForTheRight(Portal portal) {
        assertThatThrownBy(() -> revise(portal, PlantedLog.MANAGER, new ReviseVocabulary.Request(TermKind.TOUCHPOINT, "CART_VIEWED", 0, TODAY,
            renamed(portal, "ours")))).isInstanceOf(NotPermitted.class);
        assertThat(portal.rows("select count(*) from journey.term_version")).containsExactly("0");
        assertThat(outcomes(portal)).containsExactly("REJECTED|not-permitted");
    }

    @Test
    @DisplayName("JRN-15 what another instance wrote is known two seconds later")
    void hearsOfOthers(Portal portal) throws SQLException {
        assertThat(portal.get(ReadVocabulary.class).all().stages(TODAY).get(0).names().english()).isEqualTo("Discover");
        try (Connection other = portal.database().getConnection(); Statement statement = other.createStatement()) {
            statement.execute("insert into journey.term_version (kind, code, version_no, valid_from, name_es, name_en, name_fr, place, retired,"
                + " written_at, written_as) values ('STAGE', 'DISCOVER', 1, date '2026-03-01', 'a', 'Find', 'c', 9, false, current_timestamp, 'CX_ANALYST')");
        }
        portal.clock().setTo(PlantedLog.NOW.plusSeconds(3));
        assertThat(portal.get(ReadVocabulary.class).all().stages(TODAY)).extracting(stage -> stage.names().english()).startsWith("Decide").endsWith("Find");
    }

    @Test
    @DisplayName("JRN-16 the map as of a day groups by the model of that day as a statement written by hand does; no type's numbers change")
    void drawsTheMapOfADay(Portal portal) {
        log.at(30, "CART_VIEWED");
        log.at(20, "CART_VIEWED account=2 visit=2");
        log.at(10, "ORDER_SUBMITTED");
        log.at(5, "PRODUCT_VIEWED REJECTED");
        portal.get(RollupRounds.class).round();
        Map<String, Long> before = types(map(portal, null));
        Design cart = cart(portal).designOn(TODAY);
        revise(portal, TODAY.minusDays(8), with(cart, CART, cart.text(), "DISCOVER"));
        revise(portal, TODAY.plusDays(2), with(cart, CART, cart.text(), "PAY"));
        Term discover = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadVocabulary.class).newest().term(TermKind.STAGE, "DISCOVER"));
        revise(portal, PlantedLog.ANALYST, new ReviseVocabulary.Request(TermKind.STAGE, "DISCOVER", 0, TODAY, new Design(new Names("Buscar", "Find", "Chercher"),
            Names.NONE, null, 9, false, null, null)));

        for (LocalDate day : List.of(TODAY.minusDays(9), TODAY.minusDays(8), TODAY, TODAY.plusDays(2))) {
            JourneyMap map = map(portal, day);
            assertThat(types(map)).as("numbers of types as of " + day).isEqualTo(before);
            assertThat(stages(map)).as("stages as of " + day).isEqualTo(byHand(portal, day));
        }
        assertThat(discover.designOn(TODAY).names().english()).isEqualTo("Discover");
        assertThat(map(portal, TODAY.minusDays(1)).stages().get(0).names().english()).isEqualTo("Discover");
        assertThat(map(portal, null).stages().get(6).names().english()).isEqualTo("Find");
        assertThat(map(portal, null).types().get("CART_VIEWED")).isEqualTo(CART);
    }

    @Test
    @DisplayName("JRN-16 a retired type leaves the model on its day; its touchpoints stay in the log under their name and in earlier reports")
    void retires(Portal portal) {
        log.at(30, "CART_VIEWED");
        Design cart = cart(portal).designOn(TODAY);
        revise(portal, TODAY, new Design(CART, cart.text(), cart.stage(), cart.place(), true, cart.fedBy(), cart.indicator()));

        assertThat(types(map(portal, null))).doesNotContainKey("CART_VIEWED");
        assertThat(types(map(portal, TODAY.minusDays(1)))).containsEntry("CART_VIEWED", 1L);
        ListTouchpoints.Listing all = list(portal, null);
        assertThat(all.rows()).hasSize(1).allMatch(row -> row.type().equals("CART_VIEWED") && row.stage() == null);
        assertThat(all.typeNames()).containsEntry("CART_VIEWED", CART.english());
        assertThat(list(portal, "ORDER").total()).isZero();
    }

    @Test
    @DisplayName("JRN-17 told is what nothing feeds, measures or says, what the log has not met in 90 days, and what it met beside the model")
    void findsBlindSpots(Portal portal) {
        log.at(30, "CART_VIEWED");
        log.at(89 * 24 * 60, "ORDER_VIEWED");
        log.at(91 * 24 * 60, "ORDERS_VIEWED");
        log.at(10, "NEVER_HEARD_OF");
        Design cart = cart(portal).designOn(TODAY);
        revise(portal, TODAY, new Design(CART, CART, cart.stage(), null, false, null, Indicator.EFFORT));

        BlindSpots found = spots(portal, TODAY);

        assertThat(of(found, "CART_VIEWED")).isEqualTo("[NO_SYSTEM] 1");
        assertThat(of(found, "ORDER_VIEWED")).isEqualTo("[NO_MESSAGE, NO_INDICATOR] 1");
        assertThat(of(found, "ORDERS_VIEWED")).isEqualTo("[NO_MESSAGE, NO_INDICATOR, NOT_MET] 0");
        assertThat(of(found, "NEVER_HEARD_OF")).isEqualTo("[NOT_IN_MODEL] 1");
        assertThat(found.rows()).noneMatch(row -> row.code().equals("JOURNEY_VIEWED"));
        assertThat(found.count(BlindSpot.NO_SYSTEM)).isEqualTo(Long.parseLong(portal.rows("select count(*) + 1 from journey.touchpoint_type t"
            + " where t.stage_code is not null and t.fed_by is null").get(0)));
        assertThat(of(spots(portal, TODAY.minusDays(1)), "CART_VIEWED")).as("as of yesterday").isEqualTo("[NO_MESSAGE, NOT_MET] 0");

        revise(portal, TODAY, new Design(CART, CART, cart.stage(), null, true, null, null));
        assertThat(of(spots(portal, TODAY), "CART_VIEWED")).as("retired and still met").isEqualTo("[NOT_IN_MODEL] 1");
    }

    private static String of(BlindSpots found, String type) {
        return found.rows().stream().filter(row -> row.code().equals(type)).map(row -> row.spots() + " " + row.touchpoints()).findFirst().orElse("none");
    }

    private static BlindSpots spots(Portal portal, LocalDate day) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadBlindSpots.class).blindSpots(day));
    }

    private static Term cart(Portal portal) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadVocabulary.class).newest().term(TermKind.TOUCHPOINT, "CART_VIEWED"));
    }

    private static Design renamed(Portal portal, String name) {
        Design old = cart(portal).designOn(TODAY);
        return with(old, new Names(name, name, name), old.text(), old.stage());
    }

    private static Design with(Design old, Names names, Names text, String stage) {
        return new Design(names, text, stage, old.place(), old.retired(), old.fedBy(), old.indicator());
    }

    private static void revise(Portal portal, LocalDate from, Design design) {
        revise(portal, PlantedLog.ANALYST, new ReviseVocabulary.Request(TermKind.TOUCHPOINT, "CART_VIEWED", cart(portal).lastNumber(), from, design));
    }

    private static void revise(Portal portal, Actor actor, ReviseVocabulary.Request request) {
        portal.as(actor, () -> portal.get(ReviseVocabulary.class).revise(request));
    }

    private static List<String> outcomes(Portal portal) {
        return portal.rows("select t.outcome, t.reason from journey.touchpoint t where t.type = 'VOCABULARY_REVISED' order by t.id");
    }

    private static ListTouchpoints.Listing list(Portal portal, String stage) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ListTouchpoints.class).list(new ListTouchpoints.Wanted(null, stage == null ? "CART_VIEWED"
            : null, stage, null, null, null, null), Scope.lastDays(30), Locale.ENGLISH, 1, 20));
    }

    private static JourneyMap map(Portal portal, LocalDate asOf) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).map(Scope.lastDays(30), asOf));
    }

    private static Map<String, Long> types(JourneyMap map) {
        return map.stages().stream().flatMap(stage -> stage.touchpoints().stream()).filter(type -> type.volume().count() > 0)
            .collect(Collectors.toMap(TouchpointFigures::type, type -> type.volume().count()));
    }

    private static Map<String, Long> stages(JourneyMap map) {
        return map.stages().stream().filter(stage -> stage.volume().count() > 0)
            .collect(Collectors.toMap(StageFigures::code, stage -> stage.volume().count()));
    }

    private static Map<String, Long> byHand(Portal portal, LocalDate day) {
        return portal.rows("select coalesce(v.stage_code, ty.stage_code), count(*) from journey.touchpoint t join journey.touchpoint_type ty"
                + " on ty.code = t.type left join " + String.format(IN_FORCE, day) + " v on v.code = t.type where t.account_id is not null"
                + " and coalesce(v.stage_code, ty.stage_code) is not null and not coalesce(v.retired, false) group by coalesce(v.stage_code, ty.stage_code)")
            .stream().map(row -> row.split("\\|")).collect(Collectors.toMap(row -> row[0], row -> Long.valueOf(row[1])));
    }
}
