package io.itinera.ordering.standing.control;

import io.itinera.accounts.boundary.CostCentreRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.SiteRow;
import io.itinera.ordering.boundary.ChoiceRow;
import io.itinera.ordering.standing.boundary.Change;
import io.itinera.shared.AccountId;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Where the goods of a standing order can go, and where they can be booked. */
@ApplicationScoped
public class StandingPlaces {
    @Inject FindAccounts accounts;

    public List<ChoiceRow> sites(AccountId account) {
        return accounts.sites(account).stream().map(StandingPlaces::choice).toList();
    }

    public List<ChoiceRow> costCentres(AccountId account) {
        return accounts.costCentres(account).stream().map(StandingPlaces::choice).toList();
    }

    /** What of the two is gone. */
    public List<Change> gone(AccountId account, long site, long costCentre) {
        List<Change> gone = new ArrayList<>();
        if (sites(account).stream().noneMatch(one -> one.id() == site)) {
            gone.add(Change.SITE_GONE);
        }
        if (costCentres(account).stream().noneMatch(one -> one.id() == costCentre)) {
            gone.add(Change.COST_CENTRE_GONE);
        }
        return gone;
    }

    /** @throws NoSuchRecord for a place that is not the account's, or none */
    public void check(AccountId account, Long site, Long costCentre) {
        if (site == null || costCentre == null || !gone(account, site, costCentre).isEmpty()) {
            throw new NoSuchRecord();
        }
    }

    private static ChoiceRow choice(SiteRow site) {
        return new ChoiceRow(site.id(), site.label());
    }

    private static ChoiceRow choice(CostCentreRow centre) {
        return new ChoiceRow(centre.id(), centre.label());
    }
}
