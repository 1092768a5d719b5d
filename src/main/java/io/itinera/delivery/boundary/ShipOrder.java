package io.itinera.delivery.boundary;

import io.itinera.delivery.control.Shipments;
import io.itinera.delivery.control.ShippingPolicy;
import io.itinera.delivery.control.WorkList;
import io.itinera.delivery.entity.Shipment;
import io.itinera.delivery.entity.Shipment.Destination;
import io.itinera.ordering.boundary.OrderProgress;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.Money;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The supplier sends goods of a confirmed order to one site, lot by lot. The stock goes down with it. */
@UseCase
public class ShipOrder {
    @Inject OrderProgress orders;
    @Inject WorkList workList;
    @Inject Shipments shipments;
    @Inject ShippingPolicy policy;
    @Inject Clock clock;
    @Inject Event<OrderShipped> shipped;

    /**
     * @return the number of the shipment
     * @throws ShippingRefused for a line that cannot be sent so
     * @throws io.itinera.ordering.delivery.boundary.GoesToAnotherSite for what goes to another site
     */
    @Permits(Permission.SERVE_ORDERS)
    @Records(PortalTouchpoint.ORDER_SHIPPED)
    public String ship(Request request) {
        OrderRow order = orders.order(request.orderNumber());
        Map<Long, LineToServe> lines = workList.lines(order.id()).stream()
            .collect(Collectors.toMap(LineToServe::id, Function.identity()));
        long site = request.siteId() == null ? order.siteId() : request.siteId();
        policy.check(order.status(), lines, request.lines(), LocalDate.now(clock));
        Shipment shipment = new Shipment(order.id(), new Destination(new AccountId(order.accountId()), site), request.carrier(), request.tracking(),
            clock.instant());
        request.lines().forEach(line -> shipment.carry(line.lineId(), line.quantity(), line.lot().strip(), line.expiresOn()));
        shipments.add(shipment);
        orders.shipped(order.id(), site, shipment.quantities());
        shipped.fire(new OrderShipped(order.number(), shipment.number(), new AccountId(order.accountId()),
            request.carrier(), worth(request, lines)));
        return shipment.number();
    }

    private static BigDecimal worth(Request request, Map<Long, LineToServe> lines) {
        return request.lines().stream().map(line -> Money.line(line.quantity(), lines.get(line.lineId()).unitPrice()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @param tracking null where the carrier gives none @param siteId where it goes; null for the site of the order */
    public record Request(@About(ObjectType.ORDER) String orderNumber, String carrier, String tracking, List<Line> lines, Long siteId) {
        public Request(String orderNumber, String carrier, String tracking, List<Line> lines) {
            this(orderNumber, carrier, tracking, lines, null);
        }
    }

    /** Some units of an order line from one lot; a line may be sent from several. @param expiresOn null if it does not */
    public record Line(long lineId, int quantity, String lot, LocalDate expiresOn) {
    }
}
