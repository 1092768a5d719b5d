package io.itinera.accounts.control;

import io.itinera.accounts.boundary.ClientsLeftAlone;
import io.itinera.accounts.boundary.LastOfRole;
import io.itinera.accounts.boundary.OwnErasure;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.accounts.boundary.ReceiptRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Cuts a person who asked for it out of everything, unless somebody would be left who cannot go on. */
@ApplicationScoped
public class Erasing {
    /** Without a director a hospital orders nothing, and without an approver what waits for one waits for ever. */
    private static final Set<Persona> NEEDED = Set.of(Persona.PURCHASING_DIRECTOR, Persona.APPROVER);

    @Inject Erasures erasures;
    @Inject PersonalRecords records;
    @Inject People people;
    @Inject Accounts accounts;
    @Inject Directory directory;

    /** In the transaction under way: all of it, with its receipt, or nothing. */
    public void carryOut(long request, PersonId deciding) {
        PersonId asking = erasures.hold(request);
        if (asking.equals(deciding)) {
            throw new OwnErasure();
        }
        PersonRow row = people.person(asking);
        if (!accounts.portfolio(asking.value()).isEmpty()) {
            throw new ClientsLeftAlone();
        }
        Subject person = people.subject(asking);
        List<String> files = records.filesWith(person);
        List<ReceiptRow.Line> lines = records.forget(person);
        requireOthers(row);
        erasures.done(request, deciding, lines, files);
        directory.forgetPeople();
    }

    /** Last of all, because it holds the hospital, whose orders wait meanwhile. */
    private void requireOthers(PersonRow person) {
        if (NEEDED.contains(person.persona())) {
            AccountId account = new AccountId(person.accountId());
            accounts.hold(account);
            if (people.of(account).stream().noneMatch(other -> other.persona() == person.persona() && other.id() != person.id())) {
                throw new LastOfRole();
            }
        }
    }
}
