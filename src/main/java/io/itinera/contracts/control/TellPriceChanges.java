package io.itinera.contracts.control;

import io.itinera.contracts.boundary.PriceChangesTold;
import io.itinera.contracts.control.PriceChanges.Announced;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Tells hospitals of announced prices: each once, of all that has been gathered. That they were told, the alerts and the
 * touchpoints are one transaction, so that whoever comes second finds nothing to tell.
 */
@ApplicationScoped
public class TellPriceChanges {
    @Inject PriceChanges changes;
    @Inject PriceEffects effects;
    @Inject CurrentActor actor;
    @Inject Event<DomainEvent> events;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell() {
        actor.runAs(Actor.PORTAL, () -> {
            List<Announced> untold = changes.takeUntold();
            tell(untold.stream().filter(change -> !change.withdrawn()).toList(), false);
            tell(untold.stream().filter(Announced::withdrawn).toList(), true);
        });
    }

    private void tell(List<Announced> told, boolean withdrawn) {
        if (!told.isEmpty()) {
            long newest = told.stream().mapToLong(Announced::id).max().orElseThrow();
            effects.ofAll(told).forEach((account, rows) -> events.fire(new PriceChangesTold(account, newest, withdrawn, rows)));
        }
    }
}
