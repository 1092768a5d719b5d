package io.itinera.alerts.control;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.shared.Persona;
import io.itinera.shared.alert.Noteworthy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Hears every {@link Noteworthy} event, whichever feature fires it ("find implementations" lists them), and writes the
 * alert and the letter of each person concerned into the transaction of the event.
 */
@ApplicationScoped
public class NoteworthyListener {
    @Inject FindAccounts accounts;
    @Inject Alerts alerts;
    @Inject Letters letters;
    @Inject Clock clock;

    void on(@Observes Noteworthy fact) {
        Instant now = clock.instant();
        for (PersonRow person : audience(fact)) {
            if (alerts.raise(fact, person.personId(), now)) {
                letters.write(fact, person, now);
            }
        }
    }

    private List<PersonRow> audience(Noteworthy fact) {
        Set<Persona> own = EnumSet.noneOf(Persona.class);
        fact.audience().stream().filter(Persona::worksForHospital).forEach(own::add);
        List<PersonRow> people = new ArrayList<>();
        if (!own.isEmpty() || !fact.people().isEmpty()) {
            accounts.people(fact.account(), Persona.ofHospitals()).stream()
                .filter(person -> own.contains(person.persona()) || fact.people().contains(person.personId())).forEach(people::add);
        }
        if (fact.audience().contains(Persona.ACCOUNT_MANAGER)) {
            accounts.managerOf(fact.account()).ifPresent(people::add);
        }
        return people;
    }
}
