package io.itinera.ordering.standing.boundary;

import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.standing.control.StandingOrders;
import io.itinera.ordering.standing.control.StandingRuns;
import io.itinera.ordering.standing.control.StandingRuns.State;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** The owner skips a run or takes that back, brings the next one forward, pauses, resumes or ends the standing order. */
@UseCase
public class SteerStandingOrder {
    @Inject StandingOrders standings;
    @Inject StandingRuns runs;
    @Inject Clock clock;
    @Inject Event<StandingTouched> touched;

    /** What is done with it. */
    public enum Step { SKIP, TAKE_BACK, BRING_FORWARD, PAUSE, RESUME, END }

    /**
     * @param seen    the version that was shown
     * @param planned the day of the run that is skipped, taken back or brought forward; else null
     * @param to      where the run is brought; else null
     */
    public record Request(long id, int seen, Step step, LocalDate planned, LocalDate to) {
        public Request(long id, int seen, Step step) {
            this(id, seen, step, null, null);
        }
    }

    /**
     * @throws io.itinera.shared.ChangedMeanwhile when it is not any more as it was seen: a run was made meanwhile, for instance
     * @throws RunDayImpossible   when there is no such run to come, or not on such a day
     * @throws StandingOrderEnded when it has ended
     */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.STANDING_ORDER_CHANGED)
    public void steer(Request wanted) {
        StandingOrder standing = standings.toChange(wanted.id(), wanted.seen());
        if (standing.status() == StandingStatus.ENDED) {
            throw new StandingOrderEnded();
        }
        Instant now = clock.instant();
        switch (wanted.step()) {
            case SKIP -> skip(standing, wanted.planned());
            case TAKE_BACK -> takeBack(standing, wanted.planned());
            case BRING_FORWARD -> bringForward(standing, wanted.to());
            case PAUSE -> standing.pause(now);
            case RESUME -> standing.resume(runs.settled(standing), OrderDays.today(clock), now);
            case END -> {
                runs.close(standing);
                standing.end(now);
            }
        }
        touched.fire(StandingTouched.changed(standing.account(), wanted.step().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private void skip(StandingOrder standing, LocalDate planned) {
        boolean isToCome = planned != null && standing.upcoming(runs.settled(standing)).takeWhile(day -> !day.isAfter(planned)).anyMatch(planned::equals);
        if (!isToCome) {
            throw RunDayImpossible.settled(planned == null ? OrderDays.today(clock) : planned);
        }
        runs.book(standing, planned, standing.dueOf(planned), State.SKIPPED);
        standing.plan(runs.settled(standing));
    }

    private void takeBack(StandingOrder standing, LocalDate planned) {
        if (planned == null || !runs.takeBack(standing, planned)) {
            throw RunDayImpossible.settled(planned == null ? OrderDays.today(clock) : planned);
        }
        standing.takeBack(planned, runs.settled(standing, planned), clock.instant());
    }

    private void bringForward(StandingOrder standing, LocalDate to) {
        LocalDate today = OrderDays.today(clock);
        LocalDate next = standing.upcoming(runs.settled(standing)).findFirst()
            .filter(day -> standing.status() == StandingStatus.ACTIVE).orElseThrow(() -> RunDayImpossible.settled(today));
        if (to == null || to.isBefore(today) || !to.isBefore(next)) {
            throw RunDayImpossible.forward(today, next);
        }
        standing.bringForward(next, to, clock.instant());
    }
}
