package io.itinera.delivery.boundary;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.itinera.delivery.control.GoodsReturns;
import io.itinera.delivery.control.ReceiptPolicy;
import io.itinera.delivery.control.Shipments;
import io.itinera.delivery.entity.GoodsReturn;
import io.itinera.delivery.entity.Shipment;
import io.itinera.ordering.boundary.OrderProgress;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.Money;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;

/** The hospital sends back goods it received. */
@UseCase
public class ReturnGoods {
    @Inject Shipments shipments;
    @Inject GoodsReturns returns;
    @Inject OrderProgress orders;
    @Inject ReceiptPolicy policy;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<GoodsSentBack> sentBack;

    /** @return the number of the return @throws ReturnRefused for more than was received and not returned yet */
    @Permits(Permission.RECEIVE_GOODS)
    @Records(PortalTouchpoint.GOODS_RETURNED)
    public String giveBack(Request request) {
        Shipment shipment = shipments.getForReturn(request.shipmentNumber());
        actor.get().guard(shipment.accountId());
        List<ShippedLineRow> goods = shipments.goodsOf(request.shipmentNumber());
        ShippedLineRow line = goods.stream().filter(l -> l.lineId() == request.lineId()).findFirst()
            .orElseThrow(NoSuchRecord::new);
        policy.checkReturn(line.partNumber(), request.quantity(), returns.leftOf(line.orderLineId()), request.reason());
        GoodsReturn goodsReturn = new GoodsReturn(shipment.accountId(), line.orderLineId(), request.quantity(),
            request.reason().strip(), clock.instant());
        returns.add(goodsReturn);
        orders.returned(shipment.orderId(), line.orderLineId(), request.quantity());
        sentBack.fire(new GoodsSentBack(line.orderNumber(), line.shipmentNumber(), goodsReturn.number(), line.partNumber(),
            shipment.accountId(), Money.line(request.quantity(), line.unitPrice())));
        return goodsReturn.number();
    }

    /** @param lineId the shipment line @param reason in the hospital's words */
    public record Request(@About(ObjectType.SHIPMENT) String shipmentNumber, long lineId, int quantity, String reason) {
    }
}
