package io.itinera.accounts.control;

import io.itinera.accounts.boundary.PersonRow;
import io.itinera.accounts.entity.Person;
import io.itinera.shared.AccountId;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.PersonId;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds people. */
@ApplicationScoped
public class People {
    private static final String ROW = "select new io.itinera.accounts.boundary.PersonRow(p.id, p.accountId, p.givenName,"
        + " p.familyName, p.email, p.persona, p.language, p.timeZone, p.orderLimit, p.approvalLimit) from Person p";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** The person who signs in with this name, active or not. */
    Optional<Person> signingInAs(String email) {
        return em.createQuery("select p from Person p where p.email = :email", Person.class)
            .setParameter("email", email.strip().toLowerCase(Locale.ROOT)).getResultStream().findFirst();
    }

    Person get(PersonId id) {
        return Optional.ofNullable(em.find(Person.class, id.value())).orElseThrow(NoSuchRecord::new);
    }

    /** The person as of now, if they may enter. */
    Optional<Person> active(PersonId id) {
        return em.createQuery("select p from Person p where p.id = :id and p.active = true", Person.class)
            .setParameter("id", id.value()).getResultStream().findFirst();
    }

    public Subject subject(PersonId id) {
        Person person = get(id);
        return new Subject(id, person.pseudonym(), person.accountId() == null ? null : new AccountId(person.accountId()),
            person.givenName(), person.familyName(), person.email());
    }

    /** From now on the person is not recorded, or is again. */
    public void record(PersonId id, boolean wanted) {
        Person person = get(id);
        if (wanted) {
            person.allow();
        } else {
            person.object(clock.instant());
        }
    }

    /** Null for a person who may be recorded. */
    public Instant objectedAt(PersonId id) {
        return get(id).objectedAt();
    }

    public void speak(PersonId id, String language) {
        get(id).speak(language);
    }

    /** @throws NoSuchRecord when there is no such person */
    public PersonRow person(PersonId id) {
        return em.createQuery(ROW + " where p.id = :id", PersonRow.class).setParameter("id", id.value())
            .getResultStream().findFirst().orElseThrow(NoSuchRecord::new);
    }

    public List<PersonRow> byId(Collection<Long> ids) {
        return ids.isEmpty() ? List.of()
            : em.createQuery(ROW + " where p.id in :ids", PersonRow.class).setParameter("ids", ids).getResultList();
    }

    /** Active people of the account, by name. */
    public List<PersonRow> of(AccountId account) {
        return em.createQuery(ROW + " where p.accountId = :account and p.active = true order by p.familyName, p.givenName",
            PersonRow.class).setParameter("account", account.value()).getResultList();
    }

    public Optional<PersonRow> managerOf(AccountId account) {
        return em.createQuery(ROW + ", Account a where a.id = :account and p.id = a.accountManagerId", PersonRow.class)
            .setParameter("account", account.value()).getResultStream().findFirst();
    }
}
