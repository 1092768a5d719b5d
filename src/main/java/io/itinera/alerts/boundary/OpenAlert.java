package io.itinera.alerts.boundary;

import io.itinera.alerts.control.Alerts;
import io.itinera.alerts.entity.Alert;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** A person opens an alert, in the portal or from the letter. Doing it again changes nothing and leaves no trace. */
@UseCase
public class OpenAlert {
    @Inject Alerts alerts;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<AlertOpened> opened;

    /**
     * @return the page where one acts on it
     * @throws NoSuchRecord when it is not the person's own
     */
    @Permits(Permission.USE_PORTAL)
    @Unrecorded("the first opening alone is a touchpoint: the fact AlertOpened")
    public String open(@About(ObjectType.ALERT) long id) {
        Alert alert = alerts.find(actor.get().person(), id).orElseThrow(NoSuchRecord::new);
        if (alert.open(clock.instant())) {
            opened.fire(new AlertOpened(alert.id(), new AccountId(alert.accountId())));
        }
        return alert.link();
    }
}
