package io.itinera.insight.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.insight.map.boundary.Weeks.Stretch;
import io.itinera.insight.outside.boundary.ObservationRow;
import io.itinera.insight.touchpoint.boundary.EmpathyMap;
import io.itinera.insight.touchpoint.boundary.EmpathyMap.Behind;
import io.itinera.insight.touchpoint.boundary.EmpathyMap.Noted;
import io.itinera.insight.touchpoint.boundary.EmpathyMap.Sought;
import io.itinera.insight.touchpoint.boundary.ReadTouchpoint;
import io.itinera.insight.touchpoint.boundary.Surroundings.Around;
import io.itinera.insight.touchpoint.boundary.Surroundings.Layer;
import io.itinera.insight.touchpoint.boundary.Surroundings.Neighbour;
import io.itinera.insight.touchpoint.boundary.TouchpointSheet;
import io.itinera.insight.touchpoint.boundary.TouchpointSheet.ChannelShare;
import io.itinera.insight.touchpoint.boundary.TouchpointSheet.FrictionAt;
import io.itinera.insight.touchpoint.boundary.TouchpointSheet.ReasonRow;
import io.itinera.journey.control.RollupRounds;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What one touchpoint is like: every figure is that of a statement over the log itself. */
@WithDatabase
class TouchpointSheetTest {
    private static final List<String> TYPES = List.of("CART_VIEWED", "CART_FILLED", "ORDER_SUBMITTED", "CATALOG_SEARCHED", "RAGE_CLICKED");
    private static final int UNTIL_COUNTED = 40;

    private Portal portal;
    private PlantedLog log;

    @BeforeEach
    void empty(Portal portal) {
        this.portal = portal;
        this.log = PlantedLog.in(portal);
    }

    @Test
    @DisplayName("MAP-9.1 volume, completion, times and scores are the map's; channels, weeks and why it went wrong are those of the log")
    void tellsWhatItIs() {
        log.at(60, "ORDER_SUBMITTED took=4000");
        log.at(50, "ORDER_SUBMITTED REJECTED reason=no-price channel=API");
        log.at(8 * 24 * 60, "ORDER_SUBMITTED FAILED account=2");
        log.at(40 * 24 * 60, "ORDER_SUBMITTED");
        log.at(30, "CART_VIEWED REJECTED reason=no-price");
        answers(3);

        TouchpointSheet sheet = sheet("ORDER_SUBMITTED", 30);

        assertThat(sheet.figures()).isEqualTo(portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).map(Scope.lastDays(30), null)).stages().stream()
            .flatMap(stage -> stage.touchpoints().stream()).filter(one -> one.type().equals("ORDER_SUBMITTED")).findFirst().orElseThrow());
        assertThat(sheet.completion().n()).isEqualTo(3);
        assertThat(sheet.completion().value()).isEqualTo(1.0 / 3);
        assertThat(sheet.channels()).containsExactly(new ChannelShare("WEB", 2), new ChannelShare("API", 1));
        assertThat(sheet.reasons()).containsExactly(new ReasonRow("FAILED", null, null, 1, 1, 1), new ReasonRow("REJECTED", "no-price", "no price for the article", 1, 1, 1));
        assertThat(sheet.weeks().stretches().stream().mapToLong(Stretch::touchpoints).sum()).as("twelve weeks, however short the period").isEqualTo(4);
        assertThat(sheet.weeks().stretches()).hasSizeBetween(12, 13);
        assertThat(sheet.stage().english()).isEqualTo("Order");
        assertThat(sheet.tells().english()).isEqualTo("We have your order.");
        assertThat(sheet.said()).hasSize(3);
        assertThat(sheet.said().get(0).who()).hasSize(8).isNotEqualTo(sheet.said().get(0).answer().pseudonym().toString().substring(0, 8));
    }

    @Test
    @DisplayName("MAP-9.2 what came before and after in the visit is what the log has next to it, whatever the order, the hospital and the persona")
    void tellsWhatLiesBesideIt() {
        Random random = new Random(7);
        for (int n = 0; n < 400; n++) {
            log.at(random.nextInt(600) / 2.0 + 60.0 * random.nextInt(3), TYPES.get(random.nextInt(TYPES.size())) + " account=" + (1 + n % 2)
                + " visit=" + (n % 2 + 2 * random.nextInt(8)));
        }
        portal.sql("update journey.touchpoint set persona = 'REQUESTER' where mod(id, 3) = 0");
        for (String restricted : List.of("", " and t.account_id = 2", " and t.persona = 'REQUESTER'")) {
            MapChoice choice = new MapChoice(new Scope(30, null, null, null, restricted.contains("account") ? "H2" : null, null, null, null, null, null), null,
                restricted.contains("persona") ? Persona.REQUESTER : null);
            Around visit = sheet("CART_FILLED", choice).around().visit();
            assertThat(visit.looked()).isEqualTo(number("select count(*) from journey.touchpoint t where t.type = 'CART_FILLED'" + restricted));
            assertThat(told(visit.before())).containsExactlyElementsOf(beside("lag", restricted));
            assertThat(told(visit.after())).containsExactlyElementsOf(beside("lead", restricted));
        }
    }

    /** Visits here last for hours; the half hour that a neighbour may lie away is that of the portal's visits. */
    private List<String> beside(String where, String restricted) {
        return portal.rows("select case when b.near = '' then '-' else b.near end, count(*) from (select case when abs(extract(epoch from (t.other_at - t.occurred_at))) <= 1800"
            + " then t.other else '' end as near from (select t.*, " + where + "(t.type) over w as other, " + where + "(t.occurred_at) over w as other_at"
            + " from journey.touchpoint t where t.type <> 'RAGE_CLICKED' window w as (partition by t.visit order by t.occurred_at, t.id)) t"
            + " where t.type = 'CART_FILLED'" + restricted + ") b group by b.near order by 2 desc, b.near fetch first 5 rows only");
    }

    private static List<String> told(List<Neighbour> neighbours) {
        return neighbours.stream().map(one -> (one.type() == null ? "-" : one.type()) + "|" + one.count()).toList();
    }

    @Test
    @DisplayName("MAP-9.3 in the cases of orders what came before and after is counted beside the log, for all hospitals together only")
    void tellsOfCases() {
        log.at(30 * 60, "CART_VIEWED object=ORDER:P-1");
        log.at(29 * 60, "ORDER_SUBMITTED object=ORDER:P-1");
        log.at(28 * 60, "ORDER_CONFIRMED object=ORDER:P-1 supplier");
        log.at(27 * 60, "ORDER_SUBMITTED object=ORDER:P-2");
        assertThat(sheet("ORDER_SUBMITTED", 30).around().cases()).as("nobody has counted yet").isNull();
        for (int n = 0; n < UNTIL_COUNTED; n++) {
            portal.get(RollupRounds.class).round();
        }
        Around cases = sheet("ORDER_SUBMITTED", 30).around().cases();
        assertThat(cases.looked()).isEqualTo(2);
        assertThat(told(cases.before())).containsExactly("-|1", "CART_VIEWED|1");
        assertThat(told(cases.after())).containsExactly("-|1", "ORDER_CONFIRMED|1");
        assertThat(sheet("ORDER_SUBMITTED", new MapChoice(new Scope(30, null, null, null, "H1", null, null, null, null, null), null, null)).around().cases()).isNull();
    }

    @Test
    @DisplayName("MAP-9.4 within a day of the same case: what the hospital does, what it meets and what happens behind")
    void tellsTheLayers() {
        log.at(30 * 60, "ORDER_VIEWED object=ORDER:P-1");
        log.at(29 * 60, "ORDER_SUBMITTED object=ORDER:P-1");
        log.at(28 * 60, "ORDER_CONFIRMED object=ORDER:P-1 supplier");
        log.at(28.5 * 60, "ORDER_SERVED object=ORDER:P-1 supplier");
        log.at(28.4 * 60, "ORDER_SERVED object=ORDER:P-1 supplier");
        log.at(2 * 60, "ORDER_SHIPPED object=ORDER:P-1 supplier");
        log.at(29 * 60, "ORDER_SUBMITTED object=ORDER:P-2");
        log.at(28 * 60, "ORDER_CONFIRMED object=ORDER:P-9 supplier");
        log.at(27 * 60, "ORDER_SUBMITTED");
        log.at(3 * 60, "ORDER_SUBMITTED object=ORDER:P-3");
        TouchpointSheet sheet = sheet("ORDER_SUBMITTED", 30);
        assertThat(sheet.around().behind()).extracting(one -> one.layer() + " " + one.before() + " " + one.type() + " " + one.cases() + "/" + one.of())
            .containsExactlyInAnyOrder("DOES true ORDER_VIEWED 1/3", "MEETS false ORDER_CONFIRMED 1/3", "BEHIND false ORDER_SERVED 1/3");
        assertThat(sheet.around().of(Layer.BEHIND, false)).hasSize(1);
    }

    @Test
    @DisplayName("MAP-9.5 kinds of friction are told at the touchpoints where they are met; over all touchpoints they are the report's")
    void tellsItsFriction() {
        log.at(60, "ORDER_SUBMITTED REJECTED reason=no-price");
        log.at(59, "ORDER_SUBMITTED FAILED reason=error");
        log.at(58, "CART_FILLED REJECTED reason=sold-out account=2");
        log.at(40 * 24 * 60, "ORDER_SUBMITTED FAILED reason=error");
        assertThat(sheet("ORDER_SUBMITTED", 30).frictions()).contains(new FrictionAt("failure", 1, 1), new FrictionAt("refused-action", 1, 1));
        long all = LongStream.of(of("ORDER_SUBMITTED"), of("CART_FILLED")).sum();
        assertThat(all).isEqualTo(portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).report(Scope.lastDays(30))).rows().stream()
            .mapToLong(FrictionRow::count).sum()).isPositive();
    }

    private long of(String type) {
        return sheet(type, 30).frictions().stream().mapToLong(FrictionAt::count).sum();
    }

    @Test
    @DisplayName("MAP-9.6 only analysts; a type that is none, or that stands in no stage, has no page")
    void isForAnalysts() {
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadTouchpoint.class).sheet("ORDER_SUBMITTED", choice(30), Locale.ENGLISH))).isInstanceOf(NotPermitted.class);
        for (String none : List.of("NOTHING", "ORDER_SERVED", "")) {
            assertThatThrownBy(() -> sheet(none, 30)).isInstanceOf(NoSuchRecord.class);
        }
        assertThatThrownBy(() -> sheet(null, 30)).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("MAP-10.1 a cell of the empathy map with fewer than five people behind says so; with five it tells, and no way of fewer is a line")
    void keepsToFive() {
        crowd(4);
        EmpathyMap four = sheet("ORDER_SUBMITTED", 30).empathy();
        assertThat(four.does().behind()).isEqualTo(new Behind(4, 4, 1));
        assertThat(List.of(four.does().behind(), four.says().behind(), four.feels().behind(), four.thinks().behind())).noneMatch(Behind::isEnough);
        assertThat(four.does().ways()).isEmpty();
        crowd(5);
        log.at(20, "ORDER_SUBMITTED visit=99");
        EmpathyMap five = sheet("ORDER_SUBMITTED", 30).empathy();
        assertThat(five.does().behind()).isEqualTo(new Behind(6, 6, 1));
        assertThat(List.of(five.does().behind(), five.says().behind(), five.feels().behind(), five.thinks().behind())).allMatch(Behind::isEnough);
        assertThat(five.does().ways()).extracting(way -> way.before() + " " + way.after() + " " + way.share().n() + " " + way.people()).containsExactly("CATALOG_SEARCHED null 6 5");
        assertThat(five.thinks().sought()).containsExactly(new Sought("guantes", 5));
        assertThat(five.thinks().reasons()).containsExactly(new ReasonRow("REJECTED", "no-price", "no price for the article", 5, 5, 1));
        assertThat(five.thinks().below()).isEqualTo(number("select count(*) from insight.survey where expectation = 'BELOW'"));
        assertThat(five.feels().below().value()).isEqualTo(1.0);
    }

    @Test
    @DisplayName("MAP-10.2 quotes are the newest and the most typical, and nobody chooses them")
    void quotes() {
        crowd(5);
        portal.sql("update insight.survey set remark = case id when 1 then 'el precio cambia en la cesta' when 2 then 'precio distinto en la cesta' when 3 then 'hola'"
            + " when 4 then 'todo bien' else 'la cesta cambia el precio' end");
        EmpathyMap.Says says = sheet("ORDER_SUBMITTED", 30).empathy().says();
        assertThat(says.newest()).extracting(said -> said.answer().remark()).containsExactly("la cesta cambia el precio", "todo bien", "hola");
        assertThat(says.typical()).extracting(said -> said.answer().remark()).containsExactly("el precio cambia en la cesta", "precio distinto en la cesta");
    }

    @Test
    @DisplayName("SAT-7.3 what managers noted stands in its cells: said, observed and, apart from both, interpreted; it takes five hospitals of which it was noted")
    void showsNotes() {
        portal.sql("delete from insight.observation");
        for (int n = 1; n <= 5; n++) {
            note(n, n, "ORDER_SUBMITTED", "SAID", n - 3);
        }
        note(6, 1, "ORDER_SUBMITTED", "OBSERVED", 2);
        note(7, 1, "ORDER_SUBMITTED", "INTERPRETED", -2);
        note(8, 1, "CART_VIEWED", "SAID", 2);
        TouchpointSheet sheet = sheet("ORDER_SUBMITTED", 30);
        EmpathyMap empathy = sheet.empathy();
        assertThat(sheet.notes()).extracting(ObservationRow::words).containsExactly("n7", "n6", "n5", "n4", "n3", "n2", "n1");
        assertThat(empathy.says().behind()).as("nobody answered").isEqualTo(new Behind(0, 0, 0));
        assertThat(empathy.says().heard().isEnough()).isTrue();
        assertThat(empathy.says().heard().newest()).extracting(ObservationRow::words).containsExactly("n5", "n4", "n3");
        assertThat(List.of(empathy.thinks().interpreted(), empathy.does().seen())).as("one hospital").containsOnly(new Noted(1, 1, List.of()));
        assertThat(empathy.feels().valence().n()).isEqualTo(6);
        assertThat(empathy.feels().valence().value()).isEqualTo(Double.parseDouble(portal.rows("select cast(avg(cast(valence as double precision)) as double precision)"
            + " from insight.observation where touchpoint = 'ORDER_SUBMITTED' and basis <> 'INTERPRETED'").get(0)));
        assertThat(sheet("ORDER_SUBMITTED", new MapChoice(new Scope(30, null, null, null, "H2", null, null, null, null, null), null, null)).notes()).extracting(ObservationRow::words)
            .containsExactly("n2");
        portal.sql("delete from insight.observation");
    }

    @Test
    @DisplayName("MAP-10.1 notes open no cell of answers, and steps or answers open none of notes: each is judged by those who are behind it")
    void judgesEachByItself() {
        portal.sql("delete from insight.observation");
        answers(1);
        for (int n = 2; n <= 5; n++) {
            note(n, n, "ORDER_SUBMITTED", "SAID", -2);
            note(n + 10, n, "ORDER_SUBMITTED", "INTERPRETED", -2);
        }
        EmpathyMap one = sheet("ORDER_SUBMITTED", 30).empathy();
        assertThat(List.of(one.says().behind(), one.feels().behind(), one.thinks().behind())).containsOnly(new Behind(1, 1, 1));
        assertThat(List.of(one.feels().below().n(), one.feels().valence().n(), one.thinks().expectations())).containsOnly(0L);
        assertThat(List.of(one.says().heard(), one.thinks().interpreted())).as("four hospitals").containsOnly(new Noted(4, 4, List.of()));
        crowd(5);
        portal.sql("update insight.survey set expectation = null where id > 1");
        EmpathyMap five = sheet("ORDER_SUBMITTED", 30).empathy();
        assertThat(List.of(five.does().behind(), five.says().behind(), five.feels().behind())).allMatch(Behind::isEnough);
        assertThat(five.thinks().behind()).as("four did not say what they had expected").isEqualTo(new Behind(1, 1, 1));
        assertThat(List.of(five.feels().below().n(), five.thinks().expectations())).containsOnly(0L);
        assertThat(List.of(five.says().heard(), five.thinks().interpreted())).as("five people answered, of four hospitals something was noted")
            .containsOnly(new Noted(4, 4, List.of()));
        portal.sql("delete from insight.observation");
    }

    private void note(int id, int account, String touchpoint, String basis, int valence) {
        portal.sql("insert into insight.observation (id, contact_type, account_id, touchpoint, basis, words, valence, confidence, happened_at, version) values (" + id
            + ", 'VISIT_HELD', " + account + ", '" + touchpoint + "', '" + basis + "', 'n" + id + "', " + valence
            + ", 'LOW', timestamp with time zone '2026-03-19 10:" + (10 + id) + ":00Z', 1)");
    }

    /** So many people who searched in vain, were refused their order and said so. */
    private void crowd(int people) {
        portal.sql("delete from journey.touchpoint_object;\ndelete from journey.touchpoint;\ndelete from insight.survey");
        for (int n = 1; n <= people; n++) {
            int searched = log.at(60, "CATALOG_SEARCHED reason=no-result object=SEARCH:guantes visit=" + n);
            int submitted = log.at(59, "ORDER_SUBMITTED REJECTED reason=no-price visit=" + n);
            portal.sql("update journey.touchpoint set pseudonym = '" + new UUID(1, n) + "' where id in (" + searched + ", " + submitted + ")");
        }
        answers(people);
    }

    private void answers(int people) {
        for (int n = 1; n <= people; n++) {
            portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, expectation, remark, version)"
                + " values (" + n + ", 'CES', 'ORDER_SUBMITTED', '" + new UUID(1, n) + "', 1, timestamp with time zone '2026-03-20 10:00:00Z',"
                + " timestamp with time zone '2026-03-20 10:0" + n + ":00Z', 3, 'BELOW', 'r', 1)");
        }
    }

    private TouchpointSheet sheet(String type, int days) {
        return sheet(type, choice(days));
    }

    private static MapChoice choice(int days) {
        return new MapChoice(Scope.lastDays(days), null, null);
    }

    private TouchpointSheet sheet(String type, MapChoice choice) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadTouchpoint.class).sheet(type, choice, Locale.ENGLISH));
    }

    private long number(String sql) {
        return Long.parseLong(portal.rows(sql).get(0));
    }
}
