package io.itinera.contracts.boundary;

import io.itinera.contracts.control.PriceEffects;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;

/** A hospital reads which prices change for it, and what that means by what it bought in the last twelve months. */
@UseCase
public class ReadPriceChanges {
    @Inject PriceEffects effects;
    @Inject CurrentActor actor;

    /** Those that are announced, the nearest first. @param page from 1 */
    @Permits(Permission.READ_CONTRACTS)
    public PriceChangesPage coming(int page, int size) {
        return PriceChangesPage.of(effects.coming(actor.get().ownAccount()), page, size);
    }

    /** Those that came into force within the last 90 days, the newest first. @param page from 1 */
    @Permits(Permission.READ_CONTRACTS)
    public PriceChangesPage past(int page, int size) {
        return PriceChangesPage.of(effects.past(actor.get().ownAccount()), page, size);
    }
}
