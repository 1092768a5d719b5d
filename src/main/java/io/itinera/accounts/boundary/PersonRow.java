package io.itinera.accounts.boundary;

import io.itinera.shared.Persona;
import io.itinera.shared.PersonId;
import java.math.BigDecimal;

/**
 * A person as other features need to know them.
 *
 * @param accountId     null for the supplier's people
 * @param orderLimit    up to which amount they order without approval; null for no right to order
 * @param approvalLimit up to which amount they approve; null for no right to approve
 */
public record PersonRow(long id, Long accountId, String givenName, String familyName, String email, Persona persona,
                        String language, String timeZone, BigDecimal orderLimit, BigDecimal approvalLimit) {
    public PersonId personId() {
        return new PersonId(id);
    }

    public String fullName() {
        return givenName + " " + familyName;
    }
}
