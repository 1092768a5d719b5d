package io.itinera.accounts.boundary;

import io.itinera.accounts.control.Accounts;
import io.itinera.accounts.control.People;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the other features need to know about accounts and people; never beyond the wall of whoever asks. */
@UseCase
public class FindAccounts {
    @Inject Accounts accounts;
    @Inject People people;
    @Inject CurrentActor actor;

    public AccountRow account(AccountId id) {
        actor.get().guard(id);
        return accounts.account(id);
    }

    /** Every account the actor may see, by name. */
    public List<AccountRow> visible() {
        Actor asking = actor.get();
        if (asking.persona() == Persona.ACCOUNT_MANAGER) {
            return accounts.lookedAfterBy(asking.person());
        }
        return asking.account() == null ? accounts.all() : List.of(accounts.account(asking.account()));
    }

    public List<SiteRow> sites(AccountId account) {
        actor.get().guard(account);
        return accounts.sites(account);
    }

    public List<CostCentreRow> costCentres(AccountId account) {
        actor.get().guard(account);
        return accounts.costCentres(account);
    }

    /** Active people of the account with one of the personas. */
    public List<PersonRow> people(AccountId account, Set<Persona> personas) {
        actor.get().guard(account);
        return people.of(account, personas);
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
        return people.byId(ids).stream()
            .filter(p -> p.accountId() == null || actor.get().sees(new AccountId(p.accountId())))
            .collect(Collectors.toMap(PersonRow::id, Function.identity()));
    }

    public Optional<PersonRow> managerOf(AccountId account) {
        actor.get().guard(account);
        return people.managerOf(account);
    }
}
