package io.itinera.accounts.control;

import io.itinera.accounts.entity.Person;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.Persona;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * Makes an actor of a person: with the hospital they work for, or the hospitals they look after. Whoever objected to being
 * recorded acts without a pseudonym, so that no analytic record can name them.
 */
@ApplicationScoped
public class Actors {
    @Inject Accounts accounts;
    @Inject People people;

    /** Whoever may enter, as of now; nobody for those who have left or are gone. */
    public Optional<Actor> present(PersonId id) {
        return people.active(id).map(this::of);
    }

    Actor of(Person person) {
        Set<AccountId> portfolio = person.persona() == Persona.ACCOUNT_MANAGER ? accounts.portfolio(person.id()) : Set.of();
        AccountId account = person.accountId() == null ? null : new AccountId(person.accountId());
        return new Actor(Actor.Kind.PERSON, new PersonId(person.id()), person.isObjecting() ? null : person.pseudonym(), account, person.persona(), portfolio);
    }
}
