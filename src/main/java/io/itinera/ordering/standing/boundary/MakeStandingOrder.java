package io.itinera.ordering.standing.boundary;

import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.standing.control.StandingOrders;
import io.itinera.ordering.standing.control.StandingPlaces;
import io.itinera.ordering.standing.control.StandingRule;
import io.itinera.ordering.standing.control.StandingStart;
import io.itinera.ordering.standing.entity.StandingLine.Agreed;
import io.itinera.ordering.standing.entity.StandingOrder;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.Money;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** A buyer makes a standing order of an order, of a list, or of what lies in the cart, which stays as it is. */
@UseCase
public class MakeStandingOrder {
    @Inject StandingOrders standings;
    @Inject StandingStart start;
    @Inject StandingPlaces places;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<StandingTouched> touched;

    /** What of it, how, and when. */
    public record Request(Origin origin, StandingTerms terms, RhythmRow rhythm) {
    }

    /**
     * @return its id
     * @throws RhythmImpossible     when it has no days
     * @throws StandingOrderEmpty   when nothing of it can be ordered
     * @throws TooManyStandingOrders when the hospital has enough
     */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.STANDING_ORDER_MADE)
    public long make(Request wanted) {
        Actor buyer = actor.get();
        places.check(buyer.ownAccount(), wanted.terms().siteId(), wanted.terms().costCentreId());
        StandingOrder standing = new StandingOrder(buyer.ownAccount(), buyer.person(), StandingRule.terms(wanted.terms()),
            StandingRule.rhythm(wanted.rhythm(), OrderDays.today(clock)), clock.instant());
        List<Agreed> lines = start.of(wanted.origin()).lines();
        if (lines.isEmpty()) {
            throw new StandingOrderEmpty();
        }
        StandingRule.lines(lines.size());
        if (standings.goingOn(buyer.ownAccount()) >= StandingRule.MOST) {
            throw new TooManyStandingOrders(StandingRule.MOST);
        }
        standing.hold(lines, clock.instant());
        BigDecimal amount = lines.stream().map(line -> Money.line(line.quantity(), line.price())).reduce(BigDecimal.ZERO, BigDecimal::add);
        Origin origin = wanted.origin();
        touched.fire(new StandingTouched(PortalTouchpoint.STANDING_ORDER_MADE, buyer.ownAccount(), origin.kind().name().toLowerCase(Locale.ROOT),
            amount, origin.kind() == Origin.Kind.ORDER ? List.of(ObjectRef.related(ObjectType.ORDER, origin.key())) : List.of()));
        return standings.add(standing).id();
    }
}
