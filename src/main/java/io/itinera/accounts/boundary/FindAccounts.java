package io.itinera.accounts.boundary;

import io.itinera.accounts.control.Accounts;
import io.itinera.accounts.control.Directory;
import io.itinera.accounts.control.People;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the other features need to know about accounts and people; never beyond the wall of whoever asks. Sites, cost
 * centres and people of an account may be half a minute old; {@link #person} is as of now.
 */
@UseCase
public class FindAccounts {
    @Inject Accounts accounts;
    @Inject People people;
    @Inject Directory directory;
    @Inject CurrentActor actor;

    public AccountRow account(AccountId id) {
        actor.get().guard(id);
        return directory.account(id);
    }

    /** Every account the actor may see, by name. */
    public List<AccountRow> visible() {
        Actor asking = actor.get();
        if (asking.persona() == Persona.ACCOUNT_MANAGER) {
            return accounts.lookedAfterBy(asking.person());
        }
        return asking.account() == null ? accounts.all() : List.of(directory.account(asking.account()));
    }

    public List<SiteRow> sites(AccountId account) {
        actor.get().guard(account);
        return directory.sites(account);
    }

    public List<CostCentreRow> costCentres(AccountId account) {
        actor.get().guard(account);
        return directory.costCentres(account);
    }

    /** Active people of the account with one of the personas. */
    public List<PersonRow> people(AccountId account, Set<Persona> personas) {
        actor.get().guard(account);
        return directory.people(account).stream().filter(person -> personas.contains(person.persona())).toList();
    }

    /** @throws io.itinera.shared.NoSuchRecord when the person works for an account beyond the wall */
    public PersonRow person(PersonId id) {
        PersonRow row = people.person(id);
        if (row.accountId() != null) {
            actor.get().guard(new AccountId(row.accountId()));
        }
        return row;
    }

    /** Names of people by id, for lists that show who did something; unknown ids are left out. */
    public Map<Long, PersonRow> peopleById(Collection<Long> ids) {
        Actor asking = actor.get();
        Map<Long, PersonRow> found = new HashMap<>();
        if (asking.account() != null) {
            directory.people(asking.account()).stream().filter(person -> ids.contains(person.id()))
                .forEach(person -> found.put(person.id(), person));
        }
        people.byId(ids.stream().filter(id -> !found.containsKey(id)).toList()).stream()
            .filter(p -> p.accountId() == null || asking.sees(new AccountId(p.accountId())))
            .forEach(person -> found.put(person.id(), person));
        return found;
    }

    public Optional<PersonRow> managerOf(AccountId account) {
        actor.get().guard(account);
        return people.managerOf(account);
    }
}
