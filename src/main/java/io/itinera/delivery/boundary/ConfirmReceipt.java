package io.itinera.delivery.boundary;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.itinera.delivery.control.ReceiptPolicy;
import io.itinera.delivery.control.Shipments;
import io.itinera.delivery.entity.Shipment;
import io.itinera.ordering.boundary.OrderProgress;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.Money;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;

/** The hospital says what it received of a shipment; what is missing or damaged is told to its account manager. */
@UseCase
public class ConfirmReceipt {
    @Inject Shipments shipments;
    @Inject OrderProgress orders;
    @Inject ReceiptPolicy policy;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<ReceiptConfirmed> confirmed;
    @Inject Event<DeliveredShort> deliveredShort;

    /** @throws ReceiptRefused the second time, or for quantities that cannot be */
    @Permits(Permission.RECEIVE_GOODS)
    @Records(PortalTouchpoint.RECEIPT_CONFIRMED)
    public void confirm(Request request) {
        Shipment shipment = shipments.get(request.shipmentNumber());
        actor.get().guard(shipment.accountId());
        List<ShippedLineRow> goods = shipments.goodsOf(request.shipmentNumber());
        Map<Long, Integer> received = request.lines().stream().collect(Collectors.toMap(Line::id, Line::received));
        int missing = policy.missing(shipment.number(), shipment.isReceived(), goods, received);
        shipment.receive(received, actor.get().person(), clock.instant());
        orders.received(shipment.orderId(), shipment.receivedQuantities());
        ShippedLineRow first = goods.get(0);
        AccountId account = shipment.accountId();
        confirmed.fire(new ReceiptConfirmed(first.orderNumber(), first.shipmentNumber(), account, worth(goods, received),
            missing > 0));
        if (missing > 0) {
            deliveredShort.fire(new DeliveredShort(first.orderNumber(), first.shipmentNumber(), account, missing));
        }
    }

    private static BigDecimal worth(List<ShippedLineRow> goods, Map<Long, Integer> received) {
        return goods.stream().map(line -> Money.line(received.get(line.lineId()), line.unitPrice()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Names every line of the shipment. */
    public record Request(@About(ObjectType.SHIPMENT) String shipmentNumber, List<Line> lines) {
    }

    /** @param id the shipment line @param received how many usable units arrived */
    public record Line(long id, int received) {
    }
}
