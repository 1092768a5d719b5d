package io.itinera.insight.action.boundary;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.insight.action.control.ActionNotes;
import io.itinera.insight.action.control.ActionOwners;
import io.itinera.insight.action.control.ActionPower;
import io.itinera.insight.action.control.Actions;
import io.itinera.insight.action.control.Lot;
import io.itinera.insight.action.control.Readings;
import io.itinera.insight.action.entity.Action;
import io.itinera.insight.action.entity.ActionNote;
import io.itinera.insight.boundary.ScopeChoices.Hospital;
import io.itinera.insight.friction.control.Detectors;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** An analyst looks at actions: all of them, one of them, and what a plan could show. */
@UseCase
public class ReadActions {
    @Inject Actions actions;
    @Inject ActionNotes notes;
    @Inject ActionOwners owners;
    @Inject ActionPower power;
    @Inject Readings readings;
    @Inject Detectors detectors;
    @Inject FindAccounts findAccounts;

    /** The newest start first. */
    @Permits(Permission.PLAN_ACTIONS)
    public List<ActionRow> gallery() {
        List<Action> all = actions.all();
        Map<Long, PersonRow> people = findAccounts.peopleById(all.stream().map(action -> action.idea().ownerId()).filter(Objects::nonNull).distinct().toList());
        return all.stream().map(action -> row(action, people)).toList();
    }

    /** @throws io.itinera.shared.NoSuchRecord when there is none */
    @Permits(Permission.PLAN_ACTIONS)
    public ActionSheet sheet(long id) {
        Action action = actions.get(id);
        ActionPlan plan = Actions.plan(action);
        List<ActionNote> written = notes.of(id);
        Map<Long, PersonRow> people = findAccounts.peopleById(Stream.concat(Stream.of(plan.ownerId(), action.registeredBy()).filter(Objects::nonNull),
            written.stream().map(ActionNote::personId).filter(Objects::nonNull)).distinct().toList());
        return new ActionSheet(row(action, people), plan, action.version(), actions.state(action) == ActionState.DRAFT ? power.foretell(plan) : null,
            readings.show(action), named(plan.getting()), named(plan.compared()), name(people, action.registeredBy()), action.closedAt(), action.abandonReason(),
            written.stream().map(note -> new ActionSheet.Note(note.writtenAt(), name(people, note.personId()), note.note())).toList());
    }

    @Permits(Permission.PLAN_ACTIONS)
    public ActionChoices choices() {
        return new ActionChoices(owners.people(), detectors.codes(), findAccounts.visible().stream()
            .map(account -> new ActionChoices.Candidate(account.id(), account.name(), account.segment())).toList());
    }

    /** Those who get it when half of these hospitals are drawn by lot. */
    @Permits(Permission.PLAN_ACTIONS)
    public Set<Long> drawn(Collection<Long> among, long seed) {
        return Lot.draw(among, seed);
    }

    private ActionRow row(Action action, Map<Long, PersonRow> people) {
        Action.Judged judged = action.judged();
        Action.Reading read = action.reading();
        return new ActionRow(action.id(), action.idea().title(), Measure.valueOf(judged.measure()), judged.subject(), name(people, action.idea().ownerId()),
            judged.startsOn(), judged.startsOn().plusWeeks(judged.weeksAfter()).minusDays(1), actions.state(action), judged.expected(), action.detectable(),
            action.registeredAt(), read == null ? null : Verdict.valueOf(read.verdict()), read == null || read.doubt() == null ? null : Doubt.valueOf(read.doubt()),
            read == null ? null : Readings.stored(read));
    }

    private List<Hospital> named(Set<Long> ids) {
        return findAccounts.visible().stream().filter(account -> ids.contains(account.id())).map(ReadActions::hospital).toList();
    }

    private static Hospital hospital(AccountRow account) {
        return new Hospital(account.id(), account.code(), account.name());
    }

    private static String name(Map<Long, PersonRow> people, Long person) {
        return person == null || !people.containsKey(person) ? null : people.get(person).fullName();
    }
}
