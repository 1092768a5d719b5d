package io.itinera.accounts.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads a hospital by its code, and the names behind its pseudonyms. */
@ApplicationScoped
public class Clients {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** @throws NoSuchRecord when there is no such account */
    public AccountRow account(String code) {
        return em.createQuery("select new io.itinera.accounts.boundary.AccountRow(a.id, a.code, a.name, g.name,"
                + " a.segment, a.municipality, a.province, a.region, a.currency, a.played)"
                + " from Account a left join AccountGroup g on g.id = a.groupId where a.code = :code", AccountRow.class)
            .setParameter("code", code).getResultStream().findFirst().orElseThrow(NoSuchRecord::new);
    }

    public Map<UUID, String> names(long account) {
        return em.createQuery("select p.pseudonym, p.givenName, p.familyName from Person p where p.accountId = :account",
                Object[].class).setParameter("account", account).getResultStream()
            .collect(Collectors.toMap(found -> (UUID) found[0], found -> found[1] + " " + found[2]));
    }
}
