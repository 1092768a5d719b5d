package io.itinera.ordering.standing.boundary;

import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.standing.control.StandingOrders;
import io.itinera.ordering.standing.control.StandingPlaces;
import io.itinera.ordering.standing.control.StandingRule;
import io.itinera.ordering.standing.control.StandingRuns;
import io.itinera.ordering.standing.entity.Rhythm;
import io.itinera.ordering.standing.entity.StandingOrder;
import io.itinera.ordering.standing.entity.StandingStatus;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** The owner changes how a standing order orders, and when. */
@UseCase
public class ChangeStandingOrder {
    @Inject StandingOrders standings;
    @Inject StandingRuns runs;
    @Inject StandingPlaces places;
    @Inject Clock clock;
    @Inject Event<StandingTouched> touched;

    /** @param seen the version that was shown @param rhythm null leaves it; another one counts anew from its beginning */
    public record Request(long id, int seen, StandingTerms terms, RhythmRow rhythm) {
    }

    /**
     * @throws io.itinera.shared.ChangedMeanwhile when it is not any more as it was seen
     * @throws NotYourStandingOrder               for anybody but its owner
     * @throws StandingOrderEnded                 when it has ended
     */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.STANDING_ORDER_CHANGED)
    public void change(Request wanted) {
        StandingOrder standing = standings.toChange(wanted.id(), wanted.seen());
        if (standing.status() == StandingStatus.ENDED) {
            throw new StandingOrderEnded();
        }
        places.check(standing.account(), wanted.terms().siteId(), wanted.terms().costCentreId());
        standing.become(StandingRule.terms(wanted.terms()), clock.instant());
        if (wanted.rhythm() != null) {
            Rhythm rhythm = StandingRule.rhythm(wanted.rhythm(), OrderDays.today(clock));
            standing.follow(rhythm, runs.settled(standing, rhythm.begins()), rhythm.begins());
        } else {
            standing.plan(runs.settled(standing));
        }
        touched.fire(StandingTouched.changed(standing.account(), wanted.rhythm() == null ? "terms" : "rhythm"));
    }
}
