package io.itinera.accounts.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.CostCentreRow;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.accounts.boundary.SiteRow;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.shared.AccountId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The hospitals whose people are here just now: name and currency, sites, cost centres, people with their limits.
 * Nothing in the portal changes these but a person's language; what is changed elsewhere is known half a minute later.
 */
@ApplicationScoped
public class Directory implements Forgetful {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST = 5_000;

    @Inject Accounts accounts;
    @Inject People people;
    @Inject Clock clock;
    private ShortMemory<AccountId, AccountRow> rows;
    private ShortMemory<AccountId, List<SiteRow>> sites;
    private ShortMemory<AccountId, List<CostCentreRow>> costCentres;
    private ShortMemory<AccountId, List<PersonRow>> staff;

    @PostConstruct
    void open() {
        rows = new ShortMemory<>(clock, LONGEST, MOST);
        sites = new ShortMemory<>(clock, LONGEST, MOST);
        costCentres = new ShortMemory<>(clock, LONGEST, MOST);
        staff = new ShortMemory<>(clock, LONGEST, MOST);
    }

    /** @throws io.itinera.shared.NoSuchRecord when there is no such account */
    public AccountRow account(AccountId id) {
        return rows.get(id, accounts::account);
    }

    public List<SiteRow> sites(AccountId account) {
        return sites.get(account, accounts::sites);
    }

    public List<CostCentreRow> costCentres(AccountId account) {
        return costCentres.get(account, accounts::costCentres);
    }

    /** The account's active people, by name. */
    public List<PersonRow> people(AccountId account) {
        return staff.get(account, people::of);
    }

    /** People speak another language from now on. */
    public void forgetPeople() {
        staff.clear();
    }

    @Override
    public void forgetAll() {
        rows.clear();
        sites.clear();
        costCentres.clear();
        staff.clear();
    }
}
