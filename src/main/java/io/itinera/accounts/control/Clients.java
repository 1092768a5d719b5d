package io.itinera.accounts.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.KnownPerson;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.Persona;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads a hospital by its code, and the names behind its pseudonyms. */
@ApplicationScoped
public class Clients {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /**
     * @param code the hospital's code, or its number: the links of alerts know only that
     * @throws NoSuchRecord when there is no such account
     */
    public AccountRow account(String code) {
        return find("a.code = :key", code).or(() -> isNumber(code) ? find("a.id = :key", Long.valueOf(code)) : Optional.empty())
            .orElseThrow(NoSuchRecord::new);
    }

    private Optional<AccountRow> find(String condition, Object key) {
        return em.createQuery("select new io.itinera.accounts.boundary.AccountRow(a.id, a.code, a.name, g.name,"
                + " a.segment, a.municipality, a.province, a.region, a.currency, a.played)"
                + " from Account a left join AccountGroup g on g.id = a.groupId where " + condition, AccountRow.class)
            .setParameter("key", key).getResultStream().findFirst();
    }

    private static boolean isNumber(String code) {
        return code != null && code.matches("[0-9]{1,18}");
    }

    public List<KnownPerson> people(long account) {
        return em.createQuery("select p.pseudonym, p.givenName, p.familyName, p.persona, p.active, p.objectedAt from Person p where p.accountId = :account"
                + " order by p.familyName, p.givenName, p.id", Object[].class).setParameter("account", account).getResultStream()
            .map(p -> new KnownPerson((UUID) p[0], p[1] + " " + p[2], (Persona) p[3], (Boolean) p[4], p[5] != null)).toList();
    }

    public Map<UUID, String> names(long account) {
        return em.createQuery("select p.pseudonym, p.givenName, p.familyName from Person p where p.accountId = :account",
                Object[].class).setParameter("account", account).getResultStream()
            .collect(Collectors.toMap(found -> (UUID) found[0], found -> found[1] + " " + found[2]));
    }
}
