package io.itinera.alerts.control;

import io.itinera.shared.Actor;
import io.itinera.shared.work.CountSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many alerts the person has not opened, for the bell on every page. */
@ApplicationScoped
public class UnreadAlerts implements CountSource {
    @Inject Alerts alerts;

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public Count count(Actor actor) {
        return actor.isPerson() ? new Count(alerts.count(actor.person(), true), null) : Count.NONE;
    }
}
