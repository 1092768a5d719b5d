package io.itinera.delivery.boundary;

import java.util.List;

import jakarta.inject.Inject;

import io.itinera.delivery.control.GoodsReturns;
import io.itinera.delivery.control.Shipments;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.UseCase;

/** Reads shipments and returns, never beyond the wall of whoever asks. */
@UseCase
public class FindShipments {
    @Inject Shipments shipments;
    @Inject GoodsReturns returns;
    @Inject CurrentActor actor;

    /** @throws NoSuchRecord when there is none, or it is another account's */
    public ShipmentRow shipment(String number) {
        return guarded(shipments.goodsOf(number)).stream().findFirst().map(ShippedLineRow::shipment)
            .orElseThrow(NoSuchRecord::new);
    }

    public List<ShipmentLineRow> lines(long shipmentId) {
        return guarded(shipments.goodsIn(shipmentId)).stream().map(ShippedLineRow::line).toList();
    }

    /** The shipments of an order, the first one first. */
    public List<ShipmentRow> ofOrder(long orderId) {
        return guarded(shipments.goodsFor(orderId)).stream().map(ShippedLineRow::shipment).distinct().toList();
    }

    /** Everything that was shipped for an order, shipment by shipment, in one query. Empty for an unknown order. */
    public List<ShippedLineRow> goodsOfOrder(String orderNumber) {
        return guarded(shipments.goodsForOrder(orderNumber));
    }

    /** What the hospital sent back of an order, the first one first. */
    public List<ReturnRow> returnsOfOrder(long orderId) {
        List<ReturnRow> rows = returns.ofOrder(orderId);
        rows.forEach(row -> actor.get().guard(new AccountId(row.accountId())));
        return rows;
    }

    private List<ShippedLineRow> guarded(List<ShippedLineRow> rows) {
        if (!rows.isEmpty()) {
            actor.get().guard(new AccountId(rows.get(0).accountId()));
        }
        return rows;
    }
}
