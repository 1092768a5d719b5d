package io.itinera.ordering.approval.control;

import io.itinera.accounts.boundary.PersonRow;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The people of a hospital on a day.
 *
 * @param standIns who stands in for whom: the substitute's number by that of whoever is away
 */
record Staff(Collection<PersonRow> people, Map<Long, Long> standIns) {
    /** Whoever stands in for the person today and may approve; nobody does for most. */
    Optional<PersonRow> standInOf(PersonRow person) {
        Long substitute = standIns.get(person.id());
        return people.stream().filter(one -> substitute != null && one.id() == substitute && Deciders.approves(one)).findFirst();
    }
}
