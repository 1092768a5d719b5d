package io.itinera.insight.health.boundary;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.KnowClients;
import io.itinera.insight.health.control.Healths;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;

/** How hospitals stand, and whether that foretells anything: the trial for everybody who may read it, single hospitals for their managers. */
@UseCase
public class ReadHealth {
    @Inject Healths healths;
    @Inject FindAccounts findAccounts;
    @Inject KnowClients knowClients;
    @Inject CurrentActor actor;

    /** @param health null for a hospital of which the log tells nothing */
    public record Standing(String code, String name, HealthScore health) {
    }

    /** It names no hospital. */
    @Permits(Permission.READ_HEALTH)
    public HealthTrial trial() {
        return healths.trial();
    }

    /** The manager's hospitals, the worst first; none for whoever looks after none. */
    @Permits(Permission.READ_HEALTH)
    public List<Standing> standings() {
        return mine().stream().map(account -> new Standing(account.code(), account.name(), healths.of(account.id())))
            .sorted(Healths.WORST_FIRST).toList();
    }

    /** @throws NoSuchRecord when the hospital is not one of the manager's; whose it is otherwise is told to the log of refusals */
    @Permits(Permission.READ_HEALTH)
    public Standing standing(String code) {
        if (!actor.get().may(Permission.LOOK_AFTER_CLIENTS)) {
            throw new NoSuchRecord();
        }
        AccountRow account = knowClients.client(code);
        return new Standing(account.code(), account.name(), healths.of(account.id()));
    }

    private List<AccountRow> mine() {
        Actor asking = actor.get();
        return asking.may(Permission.LOOK_AFTER_CLIENTS) ? findAccounts.visible() : List.of();
    }
}
