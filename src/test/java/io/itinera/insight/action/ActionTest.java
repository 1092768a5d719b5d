package io.itinera.insight.action;

import static io.itinera.insight.action.ActionDesk.AFTER;
import static io.itinera.insight.action.ActionDesk.BEFORE;
import static io.itinera.insight.action.ActionDesk.BETWEEN;
import static io.itinera.insight.action.ActionDesk.FIRST;
import static io.itinera.insight.action.ActionDesk.SECOND;
import static io.itinera.insight.action.ActionDesk.START;
import static io.itinera.insight.action.ActionDesk.hospitals;
import static io.itinera.insight.action.ActionDesk.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.action.boundary.AbandonAction;
import io.itinera.insight.action.boundary.ActionClosed;
import io.itinera.insight.action.boundary.ActionFixed;
import io.itinera.insight.action.boundary.ActionNotOver;
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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An action from its plan to its verdict. */
@WithDatabase
class ActionTest {
    private Portal portal;
    private ActionDesk desk;

    @BeforeEach
    void plant(Portal portal) {
        this.portal = portal;
        desk = ActionDesk.in(portal);
    }

    @Test
    @DisplayName("ACT-1 a draft is changed at will; registered, nobody changes it any more, and a try leaves its touchpoint")
    void isFixedOnceRegistered() {
        long id = desk.draft(plan(FIRST, SECOND));
        int seen = desk.sheet(id).version();
        portal.as(PlantedLog.ANALYST, () -> portal.get(DraftAction.class).draft(new DraftAction.Request(id, seen, plan(hospitals(1, 5), hospitals(6, 12)))));
        assertThat(desk.sheet(id).getting()).extracting(hospital -> hospital.id()).containsExactlyInAnyOrderElementsOf(hospitals(1, 5));
        assertThatThrownBy(() -> desk.change(id, seen, plan(FIRST, SECOND))).isInstanceOf(ChangedMeanwhile.class);
        desk.change(id, desk.sheet(id).version(), plan(FIRST, SECOND));

        assertThatThrownBy(() -> desk.register(id, seen)).isInstanceOf(ChangedMeanwhile.class);
        desk.register(id, desk.sheet(id).version());

        assertThatThrownBy(() -> desk.change(id, desk.sheet(id).version(), plan(SECOND, FIRST))).isInstanceOf(ActionFixed.class);
        assertThatThrownBy(() -> desk.register(id, desk.sheet(id).version())).isInstanceOf(ActionFixed.class);
        assertThat(desk.sheet(id).getting()).extracting(hospital -> hospital.id()).containsExactlyInAnyOrderElementsOf(FIRST);
        assertThat(desk.sheet(id).registeredBy()).isEqualTo("Carmen Vidal");
        assertThat(desk.sheet(id).row().registeredAt()).isEqualTo(BEFORE);
        assertThat(portal.rows("select type, outcome, reason from journey.touchpoint where type = 'ACTION_REGISTERED' order by id")).containsExactly(
            "ACTION_REGISTERED|REJECTED|changed-meanwhile", "ACTION_REGISTERED|COMPLETED|null", "ACTION_REGISTERED|REJECTED|action-fixed");
    }

    @Test
    @DisplayName("ACT-1 what has begun cannot be planned, nor a draft registered whose day has come")
    void isRegisteredBefore() {
        long id = desk.draft(plan(FIRST, SECOND));
        desk.at(START.atTime(8, 0).toInstant(java.time.ZoneOffset.UTC));
        assertThatThrownBy(() -> desk.register(id, desk.sheet(id).version())).isInstanceOf(PlanImpossible.class).hasMessageContaining("action-not-to-come");
        assertThatThrownBy(() -> desk.draft(plan(FIRST, SECOND))).isInstanceOf(PlanImpossible.class);
        assertThat(desk.sheet(id).row().state()).isEqualTo(ActionState.DRAFT);
    }

    @Test
    @DisplayName("ACT-1 a plan holds to its rules: hospitals on one side, a lot as it was drawn, a subject where there must be one")
    void holdsToRules() {
        assertThatThrownBy(() -> desk.draft(plan(FIRST, hospitals(6, 12)))).hasMessageContaining("action-on-both-sides");
        assertThatThrownBy(() -> desk.draft(plan(Set.of(), SECOND))).hasMessageContaining("action-without-hospital");
        assertThatThrownBy(() -> desk.draft(plan(FIRST, Set.of(99L)))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> desk.draft(plan(Measure.FRICTION, null, FIRST, SECOND, null))).hasMessageContaining("action-without-subject");
        assertThatThrownBy(() -> desk.draft(plan(Measure.FRICTION, "no-such", FIRST, SECOND, null))).isInstanceOf(NoSuchRecord.class);
        Set<Long> drawn = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadActions.class).drawn(hospitals(1, 12), 7));
        Set<Long> others = new TreeSet<>(hospitals(1, 12));
        others.removeAll(drawn);
        assertThat(drawn).hasSize(6);
        assertThat(desk.sheet(desk.draft(plan(Measure.EMPTY_SEARCH, null, drawn, others, 7L))).plan().lotSeed()).isEqualTo(7);
        assertThatThrownBy(() -> desk.draft(plan(Measure.EMPTY_SEARCH, null, others, drawn, 7L))).hasMessageContaining("action-not-as-drawn");
    }

    @Test
    @DisplayName("ACT-2 before it is registered the page says what could be seen, and that is written down with it")
    void foretellsWhatCouldBeSeen() {
        long id = desk.draft(plan(FIRST, SECOND));
        desk.at(AFTER);
        assertThat(desk.sheet(id).power().getting()).isEqualTo(6);
        desk.at(BEFORE);
        long few = desk.draft(plan(hospitals(1, 2), hospitals(3, 4)));
        assertThat(desk.sheet(few).power().change()).isNull();
        portal.sql("update journey.touchpoint set occurred_at = occurred_at - interval '63' day where account_id is not null");
        portal.get(Remembered.class).forget();
        ActionSheet sheet = desk.sheet(id);
        assertThat(sheet.power().change()).isPositive();
        assertThat(sheet.power().weekly()).isCloseTo(120, within(1e-9));
        desk.register(id, sheet.version());
        assertThat(desk.sheet(id).row().detectable().doubleValue()).isCloseTo(sheet.power().change(), within(1e-4));
        assertThat(desk.sheet(id).power()).isNull();
    }

    @Test
    @DisplayName("ACT-3 in between there is a look and no verdict; at the end it is read once, and stays as it was read")
    void readsOnce() {
        long id = desk.registered(plan(FIRST, SECOND));
        assertThat(desk.sheet(id).effect()).isNull();
        desk.at(BETWEEN);
        EffectRow between = desk.sheet(id).effect();
        assertThat(between.verdict()).isNull();
        assertThat(between.change()).isNull();
        assertThat(between.weeks()).hasSize(15);
        assertThat(desk.sheet(id).row().state()).isEqualTo(ActionState.RUNNING);
        assertThatThrownBy(() -> desk.read(id)).isInstanceOf(ActionNotOver.class);

        desk.at(AFTER);
        assertThat(desk.sheet(id).row().state()).isEqualTo(ActionState.OVER);
        desk.read(id);

        EffectRow effect = desk.sheet(id).effect();
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
        assertThatThrownBy(() -> desk.read(id)).isInstanceOf(ActionClosed.class);
    }

    @Test
    @DisplayName("ACT-3, ACT-5 what was read stays when the log is gone, and the verdict when the weeks of single hospitals are, too")
    void staysAsItWasRead() {
        long id = desk.registered(plan(FIRST, SECOND));
        desk.at(AFTER);
        desk.read(id);
        EffectRow effect = desk.sheet(id).effect();
        portal.sql("delete from journey.touchpoint where account_id is not null");
        portal.get(Remembered.class).forget();
        assertThat(desk.sheet(id).effect()).isEqualTo(effect);
        assertThat(desk.gallery().get(0).verdict()).isEqualTo(Verdict.WORKED);
        portal.get(ActionCells.class).clear(AFTER.plusSeconds(1));
        assertThat(desk.sheet(id).effect().verdict()).isEqualTo(Verdict.WORKED);
        assertThat(desk.sheet(id).effect().change().value()).isCloseTo(effect.change().value(), within(1e-6));
        assertThat(desk.sheet(id).effect().weeks()).isEmpty();
    }

    @Test
    @DisplayName("ACT-3 nothing done is no change seen, with what could have been seen; the other way round it got worse")
    void tellsTheThreeOthers() {
        long nothing = desk.registered(plan(Set.of(1L, 2L, 3L, 7L, 8L, 9L), Set.of(4L, 5L, 6L, 10L, 11L, 12L)));
        long worse = desk.registered(plan(SECOND, FIRST));
        long few = desk.registered(plan(hospitals(1, 2), hospitals(7, 8)));
        desk.at(AFTER);
        List.of(nothing, worse, few).forEach(desk::read);
        assertThat(desk.sheet(nothing).effect().doubt()).isNull();
        assertThat(desk.sheet(nothing).effect().verdict()).isEqualTo(Verdict.NO_CHANGE);
        assertThat(desk.sheet(nothing).effect().detectable()).isPositive();
        assertThat(desk.sheet(worse).effect().verdict()).isEqualTo(Verdict.WORSE);
        assertThat(desk.sheet(few).effect().verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(desk.sheet(few).effect().doubt()).isEqualTo(Doubt.FEW_HOSPITALS);
    }

    @Test
    @DisplayName("ACT-3 groups that moved apart before are a doubt, however large the change")
    void doubtsWhatDrifted() {
        portal.sql("delete from journey.touchpoint where account_id <= 6 and reason = 'no-result' and mod(id, 100) < (id / 100 - id / 10000 * 100)");
        long id = desk.registered(plan(FIRST, SECOND));
        desk.at(AFTER);
        desk.read(id);
        assertThat(desk.sheet(id).effect().verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(desk.sheet(id).effect().doubt()).isEqualTo(Doubt.DRIFT);
    }

    @Test
    @DisplayName("ACT-3 with nobody to compare with the step over the own trend is told, and nobody is counted as compared with")
    void readsASeriesAlone() {
        long id = desk.registered(plan(FIRST, Set.of()));
        desk.at(AFTER);
        desk.read(id);
        EffectRow effect = desk.sheet(id).effect();
        assertThat(effect.verdict()).isEqualTo(Verdict.WORKED);
        assertThat(effect.compared()).isZero();
        assertThat(effect.drift()).isNull();
        assertThat(effect.change().value()).isCloseTo(-0.25, within(0.05));
    }

    @Test
    @DisplayName("ACT-4 an abandoned action is never read and stays in the list with its reason; notes are added at any time")
    void staysWhenAbandoned() {
        long id = desk.registered(plan(FIRST, SECOND));
        portal.as(PlantedLog.ANALYST, () -> portal.get(NoteAction.class).note(id, " strike in two hospitals "));
        portal.as(PlantedLog.ANALYST, () -> portal.get(AbandonAction.class).abandon(id, "no supplier"));
        desk.at(AFTER);
        assertThatThrownBy(() -> desk.read(id)).isInstanceOf(ActionClosed.class);
        ActionRow row = desk.gallery().get(0);
        assertThat(row.state()).isEqualTo(ActionState.ABANDONED);
        assertThat(desk.sheet(id).abandonReason()).isEqualTo("no supplier");
        assertThat(desk.sheet(id).notes()).extracting(ActionSheet.Note::text, ActionSheet.Note::by).containsExactly(org.assertj.core.groups.Tuple.tuple("strike in two hospitals", "Carmen Vidal"));
    }

    @Test
    @DisplayName("ACT-5 analysts only; an action that does not exist is a missing one")
    void isForAnalysts() {
        long id = desk.draft(plan(FIRST, SECOND));
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadActions.class).gallery())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadActions.class).sheet(id))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(RegisterAction.class).register(id, 1))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.sheet(id + 1000)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> desk.read(id)).isInstanceOf(ActionClosed.class);
    }

    @Test
    @DisplayName("ACT-5 whoever is erased takes the notes along; the actions stay, without the person")
    void forgets() {
        long id = desk.registered(plan(FIRST, SECOND));
        portal.as(PlantedLog.ANALYST, () -> portal.get(NoteAction.class).note(id, "mine"));
        Subject carmen = new Subject(PlantedLog.ANALYST.person(), PlantedLog.ANALYST.pseudonym(), null, "Carmen", "Vidal", "cx@example.org");
        portal.inTransaction(em -> assertThat(portal.get(ActionData.class).forget(carmen).rows()).isEqualTo(1));
        assertThat(portal.rows("select owner_id, registered_by, status from insight.action")).containsExactly("null|null|REGISTERED");
        assertThat(desk.sheet(id).registeredBy()).isNull();
        assertThat(desk.sheet(id).notes()).isEmpty();
    }
}
