package io.itinera.ordering.approval.control;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import io.itinera.shared.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The people of a hospital, among whom orders are placed and approved. */
@ApplicationScoped
public class Colleagues {
    @Inject FindAccounts accounts;

    public List<PersonRow> of(AccountId account) {
        return accounts.people(account, Persona.ofHospitals());
    }

    /** Those who may approve at all. */
    public List<PersonRow> approvers(AccountId account) {
        return of(account).stream().filter(person -> Permission.APPROVE_ORDERS.isGrantedTo(person.persona())).toList();
    }
}
