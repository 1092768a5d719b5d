package io.itinera.insight.health.boundary;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
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

    /** @throws NoSuchRecord when the hospital is not one of the manager's */
    @Permits(Permission.READ_HEALTH)
    public Standing standing(String code) {
        AccountRow account = mine().stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow(NoSuchRecord::new);
        return new Standing(account.code(), account.name(), healths.of(account.id()));
    }

    private List<AccountRow> mine() {
        Actor asking = actor.get();
        return asking.may(Permission.LOOK_AFTER_CLIENTS) ? findAccounts.visible() : List.of();
    }
}
