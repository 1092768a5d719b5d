package io.itinera.accounts.web;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whom a hospital's person can turn to at the supplier. */
@Named
@RequestScoped
public class AccountManagerView {
    @Inject FindAccounts findAccounts;
    @Inject CurrentActor actor;
    private PersonRow manager;

    @PostConstruct
    void find() {
        Actor asking = actor.get();
        manager = asking.account() == null ? null : findAccounts.managerOf(asking.account()).orElse(null);
    }

    public boolean isKnown() {
        return manager != null;
    }

    public String getName() {
        return manager.fullName();
    }

    public String getEmail() {
        return manager.email();
    }
}
