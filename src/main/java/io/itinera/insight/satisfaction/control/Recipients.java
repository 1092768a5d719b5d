package io.itinera.insight.satisfaction.control;

import io.itinera.accounts.boundary.ActForPerson;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.PersonId;
import io.itinera.shared.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Finds the person behind a pseudonym of the ledger, to ask them or to let them answer; and knows who wants no letters. */
@ApplicationScoped
public class Recipients {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject ActForPerson actForPerson;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** Empty for one who has left, was erased, objected to being recorded or may not be asked any more. */
    @Transactional
    public Optional<Actor> actor(UUID pseudonym) {
        return SqlQuery.of("select p.id from accounts.person p where p.pseudonym = ?", pseudonym).rows(em).stream()
            .map(r -> new PersonId(r.number(0))).flatMap(id -> present(id).stream()).findFirst();
    }

    private Optional<Actor> present(PersonId id) {
        Actor[] found = new Actor[1];
        current.runAs(Actor.PORTAL, () -> found[0] = actForPerson.actor(id).orElse(null));
        return Optional.ofNullable(found[0]).filter(person -> person.isWatched() && person.may(Permission.ANSWER_SURVEYS));
    }

    /** From now on no question goes to the person by letter. */
    public void stopLetters(UUID pseudonym) {
        SqlQuery.of("insert into insight.survey_letter_stop (pseudonym, stopped_at) values (?, ?) on conflict do nothing", pseudonym, clock.instant())
            .update(em);
    }
}
