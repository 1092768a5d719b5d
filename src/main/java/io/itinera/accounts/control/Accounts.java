package io.itinera.accounts.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.CostCentreRow;
import io.itinera.accounts.boundary.SiteRow;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.AccountId;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads accounts and what belongs to them. */
@ApplicationScoped
public class Accounts {
    private static final String ROW = "select new io.itinera.accounts.boundary.AccountRow(a.id, a.code, a.name, g.name,"
        + " a.segment, a.municipality, a.province, a.region, a.currency, a.played)"
        + " from Account a left join AccountGroup g on g.id = a.groupId";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** @throws NoSuchRecord when there is no such account */
    public AccountRow account(AccountId id) {
        return em.createQuery(ROW + " where a.id = :id", AccountRow.class).setParameter("id", id.value())
            .getResultStream().findFirst().orElseThrow(NoSuchRecord::new);
    }

    public List<AccountRow> all() {
        return em.createQuery(ROW + " order by a.name", AccountRow.class).getResultList();
    }

    /** The accounts that the account manager looks after, by name. */
    public List<AccountRow> lookedAfterBy(PersonId manager) {
        return em.createQuery(ROW + " where a.accountManagerId = :manager order by a.name", AccountRow.class)
            .setParameter("manager", manager.value()).getResultList();
    }

    public Set<AccountId> portfolio(long manager) {
        return em.createQuery("select a.id from Account a where a.accountManagerId = :manager", Long.class)
            .setParameter("manager", manager).getResultStream().map(AccountId::new).collect(Collectors.toSet());
    }

    /** Whoever else wants to take somebody away from the account waits until the transaction ends. */
    void hold(AccountId account) {
        SqlQuery.of("select a.id from accounts.account a where a.id = ? for update", account.value()).row(em);
    }

    public List<SiteRow> sites(AccountId account) {
        return em.createQuery("select new io.itinera.accounts.boundary.SiteRow(s.id, s.name, s.gln, s.street,"
                + " s.postalCode, s.municipality) from Site s where s.accountId = :account order by s.id", SiteRow.class)
            .setParameter("account", account.value()).getResultList();
    }

    public List<CostCentreRow> costCentres(AccountId account) {
        return em.createQuery("select new io.itinera.accounts.boundary.CostCentreRow(c.id, c.code, c.name)"
                + " from CostCentre c where c.accountId = :account order by c.code", CostCentreRow.class)
            .setParameter("account", account.value()).getResultList();
    }
}
