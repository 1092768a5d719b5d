package io.itinera.ordering.approval.control;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.ordering.approval.entity.Absence;
import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The people of a hospital, among whom orders are placed and approved. */
@ApplicationScoped
public class Colleagues {
    @Inject FindAccounts accounts;
    @Inject Absences absences;

    public List<PersonRow> of(AccountId account) {
        return accounts.people(account, Persona.ofHospitals());
    }

    /** Today. */
    Staff staff(AccountId account) {
        return new Staff(of(account), absences.today(account).stream().collect(Collectors.toMap(Absence::absent, Absence::substitute)));
    }

    /** Those who may approve at all. */
    public List<PersonRow> approvers(AccountId account) {
        return of(account).stream().filter(Deciders::approves).toList();
    }
}
