package io.itinera.insight.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.action.boundary.AbandonAction;
import io.itinera.insight.action.boundary.ActionClosed;
import io.itinera.insight.action.boundary.ActionFixed;
import io.itinera.insight.action.boundary.ActionNotOver;
import io.itinera.insight.action.boundary.ActionPlan;
import io.itinera.insight.action.boundary.ActionRow;
import io.itinera.insight.action.boundary.ActionSheet;
import io.itinera.insight.action.boundary.ActionState;
import io.itinera.insight.action.boundary.Doubt;
import io.itinera.insight.action.boundary.DraftAction;
import io.itinera.insight.action.boundary.EffectRow;
import io.itinera.insight.action.boundary.Measure;
import io.itinera.insight.action.boundary.NoteAction;
import io.itinera.insight.action.boundary.PlanImpossible;
import io.itinera.insight.action.boundary.ReadActions;
import io.itinera.insight.action.boundary.ReadEffect;
import io.itinera.insight.action.boundary.RegisterAction;
import io.itinera.insight.action.boundary.Verdict;
import io.itinera.insight.action.control.ActionCells;
import io.itinera.insight.action.control.ActionData;
import io.itinera.insight.control.Remembered;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.privacy.Subject;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twelve hospitals, twelve weeks before the fifth of January and eight from then on; in the first six searches find more from that day on. */
@WithDatabase
class ActionTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final Instant BEFORE = Instant.parse("2025-12-29T09:00:00Z");
    private static final Instant BETWEEN = Instant.parse("2026-01-28T09:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-03-02T09:00:00Z");
    private static final Set<Long> FIRST = hospitals(1, 6);
    private static final Set<Long> SECOND = hospitals(7, 12);

    private Portal portal;

    @BeforeEach
    void plant(Portal portal) {
        this.portal = portal;
        portal.sql("delete from insight.action_cell;\ndelete from insight.action_note;\ndelete from insight.action_hospital;\ndelete from insight.action");
        PlantedLog.in(portal);
        portal.sql("insert into accounts.account (id, code, name, segment, municipality, province, region, currency, played, version) select h, 'H' || h,"
            + " 'Hospital ' || h, 'PRIVATE', 'Soria', 'Soria', 'Castilla y León', 'EUR', false, 1 from generate_series(3, 12) g (h);\n"
            + "insert into accounts.person (id, given_name, family_name, email, password_hash, persona, pseudonym, language, time_zone, active, version) values"
            + " (3, 'Carmen', 'Vidal', 'cx@example.org', 'x', 'CX_ANALYST', '00000000-0000-0000-0000-000000000003', 'es', 'Europe/Madrid', true, 1)");
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, persona, account_id, visit, channel, initiator, outcome, reason)"
            + " select 3000000 + h * 10000 + (w + 12) * 100 + n, timestamp with time zone '2026-01-05 09:00:00Z' + (w * 7 + mod(n, 7)) * interval '1' day,"
            + " 'CATALOG_SEARCHED', 'PURCHASING_DIRECTOR', h, gen_random_uuid(), 'WEB', 'CUSTOMER', 'COMPLETED',"
            + " case when n < 8 + mod(mod((h * 17 + (w + 13) * 29) * (h + 3 * w + 40) + h * h, 11), 3) - (case when h <= 6 and w >= 0 then 5 else 0 end) then 'no-result' end"
            + " from generate_series(1, 12) g (h), generate_series(-12, 7) k (w), generate_series(0, 19) m (n)");
        at(BEFORE);
    }

    @Test
    @DisplayName("ACT-1 a draft is changed at will; registered, nobody changes it any more, and a try leaves its touchpoint")
    void isFixedOnceRegistered() {
        long id = draft(plan(FIRST, SECOND));
        int seen = sheet(id).version();
        portal.as(PlantedLog.ANALYST, () -> portal.get(DraftAction.class).draft(new DraftAction.Request(id, seen, plan(hospitals(1, 5), hospitals(6, 12)))));
        assertThat(sheet(id).getting()).extracting(hospital -> hospital.id()).containsExactlyInAnyOrderElementsOf(hospitals(1, 5));
        assertThatThrownBy(() -> change(id, seen, plan(FIRST, SECOND))).isInstanceOf(ChangedMeanwhile.class);
        change(id, sheet(id).version(), plan(FIRST, SECOND));

        assertThatThrownBy(() -> register(id, seen)).isInstanceOf(ChangedMeanwhile.class);
        register(id, sheet(id).version());

        assertThatThrownBy(() -> change(id, sheet(id).version(), plan(SECOND, FIRST))).isInstanceOf(ActionFixed.class);
        assertThatThrownBy(() -> register(id, sheet(id).version())).isInstanceOf(ActionFixed.class);
        assertThat(sheet(id).getting()).extracting(hospital -> hospital.id()).containsExactlyInAnyOrderElementsOf(FIRST);
        assertThat(sheet(id).registeredBy()).isEqualTo("Carmen Vidal");
        assertThat(sheet(id).row().registeredAt()).isEqualTo(BEFORE);
        assertThat(portal.rows("select type, outcome, reason from journey.touchpoint where type = 'ACTION_REGISTERED' order by id")).containsExactly(
            "ACTION_REGISTERED|REJECTED|changed-meanwhile", "ACTION_REGISTERED|COMPLETED|null", "ACTION_REGISTERED|REJECTED|action-fixed");
    }

    @Test
    @DisplayName("ACT-1 what has begun cannot be planned, nor a draft registered whose day has come")
    void isRegisteredBefore() {
        long id = draft(plan(FIRST, SECOND));
        at(START.atTime(8, 0).toInstant(java.time.ZoneOffset.UTC));
        assertThatThrownBy(() -> register(id, sheet(id).version())).isInstanceOf(PlanImpossible.class).hasMessageContaining("action-not-to-come");
        assertThatThrownBy(() -> draft(plan(FIRST, SECOND))).isInstanceOf(PlanImpossible.class);
        assertThat(sheet(id).row().state()).isEqualTo(ActionState.DRAFT);
    }

    @Test
    @DisplayName("ACT-1 a plan holds to its rules: hospitals on one side, a lot as it was drawn, a subject where there must be one")
    void holdsToRules() {
        assertThatThrownBy(() -> draft(plan(FIRST, hospitals(6, 12)))).hasMessageContaining("action-on-both-sides");
        assertThatThrownBy(() -> draft(plan(Set.of(), SECOND))).hasMessageContaining("action-without-hospital");
        assertThatThrownBy(() -> draft(plan(FIRST, Set.of(99L)))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> draft(plan(Measure.FRICTION, null, FIRST, SECOND, null))).hasMessageContaining("action-without-subject");
        assertThatThrownBy(() -> draft(plan(Measure.FRICTION, "no-such", FIRST, SECOND, null))).isInstanceOf(NoSuchRecord.class);
        Set<Long> drawn = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadActions.class).drawn(hospitals(1, 12), 7));
        Set<Long> others = new TreeSet<>(hospitals(1, 12));
        others.removeAll(drawn);
        assertThat(drawn).hasSize(6);
        assertThat(sheet(draft(plan(Measure.EMPTY_SEARCH, null, drawn, others, 7L))).plan().lotSeed()).isEqualTo(7);
        assertThatThrownBy(() -> draft(plan(Measure.EMPTY_SEARCH, null, others, drawn, 7L))).hasMessageContaining("action-not-as-drawn");
    }

    @Test
    @DisplayName("ACT-2 before it is registered the page says what could be seen, and that is written down with it")
    void foretellsWhatCouldBeSeen() {
        long id = draft(plan(FIRST, SECOND));
        at(AFTER);
        assertThat(sheet(id).power().getting()).isEqualTo(6);
        at(BEFORE);
        long few = draft(plan(hospitals(1, 2), hospitals(3, 4)));
        assertThat(sheet(few).power().change()).isNull();
        portal.sql("update journey.touchpoint set occurred_at = occurred_at - interval '63' day where account_id is not null");
        portal.get(Remembered.class).forget();
        ActionSheet sheet = sheet(id);
        assertThat(sheet.power().change()).isPositive();
        assertThat(sheet.power().weekly()).isCloseTo(120, within(1e-9));
        register(id, sheet.version());
        assertThat(sheet(id).row().detectable().doubleValue()).isCloseTo(sheet.power().change(), within(1e-4));
        assertThat(sheet(id).power()).isNull();
    }

    @Test
    @DisplayName("ACT-3 in between there is a look and no verdict; at the end it is read once, and stays as it was read")
    void readsOnce() {
        long id = registered(plan(FIRST, SECOND));
        assertThat(sheet(id).effect()).isNull();
        at(BETWEEN);
        EffectRow between = sheet(id).effect();
        assertThat(between.verdict()).isNull();
        assertThat(between.change()).isNull();
        assertThat(between.weeks()).hasSize(15);
        assertThat(sheet(id).row().state()).isEqualTo(ActionState.RUNNING);
        assertThatThrownBy(() -> read(id)).isInstanceOf(ActionNotOver.class);

        at(AFTER);
        assertThat(sheet(id).row().state()).isEqualTo(ActionState.OVER);
        read(id);

        EffectRow effect = sheet(id).effect();
        assertThat(effect.doubt()).isNull();
        assertThat(effect.verdict()).isEqualTo(Verdict.WORKED);
        assertThat(effect.change().value()).isCloseTo(-0.25, within(0.05));
        assertThat(effect.change().low()).isBetween(-0.35, effect.change().value());
        assertThat(effect.change().high()).isBetween(effect.change().value(), -0.15);
        assertThat(effect.change().byLot()).isTrue();
        assertThat(effect.drift().isBeyondChance()).isFalse();
        assertThat(effect.placebo().isBeyondChance()).isFalse();
        assertThat(effect.leftOut()).hasSize(12).allMatch(one -> one.change() < -0.15);
        assertThat(effect.plain().value()).isCloseTo(-0.25, within(0.05));
        assertThat(effect.weeks()).hasSize(20);
        assertThatThrownBy(() -> read(id)).isInstanceOf(ActionClosed.class);

        portal.sql("delete from journey.touchpoint where account_id is not null");
        portal.get(Remembered.class).forget();
        assertThat(sheet(id).effect()).isEqualTo(effect);
        assertThat(gallery().get(0).verdict()).isEqualTo(Verdict.WORKED);
        portal.get(ActionCells.class).clear(AFTER.plusSeconds(1));
        assertThat(sheet(id).effect().verdict()).isEqualTo(Verdict.WORKED);
        assertThat(sheet(id).effect().change().value()).isCloseTo(effect.change().value(), within(1e-6));
        assertThat(sheet(id).effect().weeks()).isEmpty();
    }

    @Test
    @DisplayName("ACT-3 nothing done is no change seen, with what could have been seen; the other way round it got worse")
    void tellsTheThreeOthers() {
        long nothing = registered(plan(Set.of(1L, 2L, 3L, 7L, 8L, 9L), Set.of(4L, 5L, 6L, 10L, 11L, 12L)));
        long worse = registered(plan(SECOND, FIRST));
        long few = registered(plan(hospitals(1, 2), hospitals(7, 8)));
        at(AFTER);
        List.of(nothing, worse, few).forEach(this::read);
        assertThat(sheet(nothing).effect().doubt()).isNull();
        assertThat(sheet(nothing).effect().verdict()).isEqualTo(Verdict.NO_CHANGE);
        assertThat(sheet(nothing).effect().detectable()).isPositive();
        assertThat(sheet(worse).effect().verdict()).isEqualTo(Verdict.WORSE);
        assertThat(sheet(few).effect().verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(sheet(few).effect().doubt()).isEqualTo(Doubt.FEW_HOSPITALS);
    }

    @Test
    @DisplayName("ACT-3 groups that moved apart before are a doubt, however large the change")
    void doubtsWhatDrifted() {
        portal.sql("delete from journey.touchpoint where account_id <= 6 and reason = 'no-result' and mod(id, 100) < (id / 100 - id / 10000 * 100)");
        long id = registered(plan(FIRST, SECOND));
        at(AFTER);
        read(id);
        assertThat(sheet(id).effect().verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(sheet(id).effect().doubt()).isEqualTo(Doubt.DRIFT);
    }

    @Test
    @DisplayName("ACT-3 with nobody to compare with the step over the own trend is told, and nobody is counted as compared with")
    void readsASeriesAlone() {
        long id = registered(plan(FIRST, Set.of()));
        at(AFTER);
        read(id);
        EffectRow effect = sheet(id).effect();
        assertThat(effect.verdict()).isEqualTo(Verdict.WORKED);
        assertThat(effect.compared()).isZero();
        assertThat(effect.drift()).isNull();
        assertThat(effect.change().value()).isCloseTo(-0.25, within(0.05));
    }

    @Test
    @DisplayName("ACT-4 an abandoned action is never read and stays in the list with its reason; notes are added at any time")
    void staysWhenAbandoned() {
        long id = registered(plan(FIRST, SECOND));
        portal.as(PlantedLog.ANALYST, () -> portal.get(NoteAction.class).note(id, " strike in two hospitals "));
        portal.as(PlantedLog.ANALYST, () -> portal.get(AbandonAction.class).abandon(id, "no supplier"));
        at(AFTER);
        assertThatThrownBy(() -> read(id)).isInstanceOf(ActionClosed.class);
        ActionRow row = gallery().get(0);
        assertThat(row.state()).isEqualTo(ActionState.ABANDONED);
        assertThat(sheet(id).abandonReason()).isEqualTo("no supplier");
        assertThat(sheet(id).notes()).extracting(ActionSheet.Note::text, ActionSheet.Note::by).containsExactly(org.assertj.core.groups.Tuple.tuple("strike in two hospitals", "Carmen Vidal"));
    }

    @Test
    @DisplayName("ACT-5 analysts only; an action that does not exist is a missing one")
    void isForAnalysts() {
        long id = draft(plan(FIRST, SECOND));
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadActions.class).gallery())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadActions.class).sheet(id))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(RegisterAction.class).register(id, 1))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> sheet(id + 1000)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> read(id)).isInstanceOf(ActionClosed.class);
    }

    @Test
    @DisplayName("ACT-5 whoever is erased takes the notes along; the actions stay, without the person")
    void forgets() {
        long id = registered(plan(FIRST, SECOND));
        portal.as(PlantedLog.ANALYST, () -> portal.get(NoteAction.class).note(id, "mine"));
        Subject carmen = new Subject(PlantedLog.ANALYST.person(), PlantedLog.ANALYST.pseudonym(), null, "Carmen", "Vidal", "cx@example.org");
        portal.inTransaction(em -> assertThat(portal.get(ActionData.class).forget(carmen).rows()).isEqualTo(1));
        assertThat(portal.rows("select owner_id, registered_by, status from insight.action")).containsExactly("null|null|REGISTERED");
        assertThat(sheet(id).registeredBy()).isNull();
        assertThat(sheet(id).notes()).isEmpty();
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
        long id = registered(plan(measure, subject, hospitals(1, 3), hospitals(4, 12), null));
        at(AFTER.plusSeconds(3600L * 24 * 14));
        read(id);
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
        long id = registered(plan(measure, "ORDER_SUBMITTED", hospitals(1, 6), SECOND, null));
        at(AFTER);
        read(id);
        assertThat(portal.rows("select total, weight from insight.action_cell where week_no = 0")).containsExactly(found);
        assertThat(sheet(id).effect().doubt()).isEqualTo(Doubt.FEW_HOSPITALS);
        assertThat(sheet(id).effect().plain()).as("no answer before the start").isEqualTo(measure == Measure.EFFORT ? null : io.itinera.insight.boundary.Estimate.NONE);
    }

    @Test
    @DisplayName("ACT-6 answers on effort before and after are compared one by one, too")
    void comparesAnswers() {
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, version)"
            + " select 900000 + n, 'CES', 'ORDER_SUBMITTED', gen_random_uuid(), 1, timestamp with time zone '2025-12-20 09:00:00Z',"
            + " timestamp with time zone '2025-12-20 09:00:00Z' + (case when n < 10 then 0 else 30 end) * interval '1' day, case when n < 10 then 3 else 5 end, 1"
            + " from generate_series(0, 19) g (n)");
        long id = registered(plan(Measure.EFFORT, "ORDER_SUBMITTED", FIRST, SECOND, null));
        at(AFTER);
        read(id);
        assertThat(sheet(id).effect().plain().value()).isEqualTo(2);
        assertThat(sheet(id).effect().plain().n()).isEqualTo(20);
    }

    private void at(Instant moment) {
        portal.clock().setTo(moment);
        portal.get(Remembered.class).forget();
    }

    private static ActionPlan plan(Set<Long> getting, Set<Long> compared) {
        return plan(Measure.EMPTY_SEARCH, null, getting, compared, null);
    }

    private static ActionPlan plan(Measure measure, String subject, Set<Long> getting, Set<Long> compared, Long seed) {
        return new ActionPlan("Own numbers", "Who finds by own numbers searches less in vain.", measure, subject, "CATALOG_SEARCHED", null,
            new BigDecimal("-0.10"), 3L, START, 12, 8, getting, compared, seed);
    }

    private long draft(ActionPlan plan) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(DraftAction.class).draft(new DraftAction.Request(null, null, plan)));
    }

    private void change(long id, int seen, ActionPlan plan) {
        portal.as(PlantedLog.ANALYST, () -> portal.get(DraftAction.class).draft(new DraftAction.Request(id, seen, plan)));
    }

    private void register(long id, int seen) {
        portal.as(PlantedLog.ANALYST, () -> portal.get(RegisterAction.class).register(id, seen));
    }

    private long registered(ActionPlan plan) {
        long id = draft(plan);
        register(id, sheet(id).version());
        return id;
    }

    private void read(long id) {
        portal.as(PlantedLog.ANALYST, () -> portal.get(ReadEffect.class).read(id));
    }

    private ActionSheet sheet(long id) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadActions.class).sheet(id));
    }

    private List<ActionRow> gallery() {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadActions.class).gallery());
    }

    private static Set<Long> hospitals(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
