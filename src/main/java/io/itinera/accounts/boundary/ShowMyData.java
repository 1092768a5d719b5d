package io.itinera.accounts.boundary;

import io.itinera.accounts.control.Erasures;
import io.itinera.accounts.control.PersonalRecords;
import io.itinera.accounts.control.People;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;

/** A person looks at what is kept about them. */
@UseCase
public class ShowMyData {
    @Inject People people;
    @Inject PersonalRecords records;
    @Inject Erasures erasures;
    @Inject CurrentActor actor;

    @Permits(Permission.USE_PORTAL)
    public MyDataRow mine() {
        PersonRow person = people.person(actor.get().person());
        return new MyDataRow(person.fullName(), person.email(), person.persona(), people.objectedAt(person.personId()),
            erasures.askedAt(person.personId()), records.sections());
    }
}
