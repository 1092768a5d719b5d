package io.itinera.insight.satisfaction.boundary;

import io.itinera.insight.satisfaction.control.Occasions;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** An analyst lets something be asked, or not any more. What was asked before can still be answered. */
@UseCase
public class SwitchOccasion {
    @Inject Occasions occasions;
    @Inject Event<OccasionSwitched> switched;

    /**
     * @throws ChangedMeanwhile                    when somebody did so before
     * @throws io.itinera.shared.NoSuchRecord when there is no such occasion
     */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Records(PortalTouchpoint.SURVEY_OCCASION_SWITCHED)
    public void turn(String code, boolean on) {
        occasions.named(code);
        if (!occasions.turn(code, on)) {
            throw new ChangedMeanwhile();
        }
        switched.fire(new OccasionSwitched(code, on));
    }
}
