package io.itinera.accounts.boundary;

import io.itinera.accounts.control.Clients;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an account manager may know of the own clients: the hospital, and who stands behind a pseudonym there. */
@UseCase
public class KnowClients {
    @Inject Clients clients;
    @Inject CurrentActor actor;

    /** @throws io.itinera.shared.NoSuchRecord when there is no such hospital, or somebody else looks after it */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    public AccountRow client(String code) {
        AccountRow account = clients.account(code);
        actor.get().guard(account.accountId());
        return account;
    }

    /** The hospital's people, whoever has left among them, by name. */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    public List<KnownPerson> people(AccountRow account) {
        actor.get().guard(account.accountId());
        return clients.people(account.id());
    }

    /** The names of the hospital's people, active or not, by pseudonym. */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    public Map<UUID, String> names(AccountRow account) {
        actor.get().guard(account.accountId());
        return clients.names(account.id());
    }
}
