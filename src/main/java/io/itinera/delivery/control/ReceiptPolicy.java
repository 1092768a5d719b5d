package io.itinera.delivery.control;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.itinera.delivery.boundary.ReceiptRefused;
import io.itinera.delivery.boundary.ReturnRefused;
import io.itinera.delivery.boundary.ShippedLineRow;

/** What a hospital can say about goods it received, and which of them it can send back. */
@ApplicationScoped
public class ReceiptPolicy {

    /**
     * @param received units by line id
     * @return how many units did not arrive, or not usable
     * @throws ReceiptRefused when the receipt cannot be
     */
    public int missing(String shipmentNumber, boolean receivedBefore, List<ShippedLineRow> goods, Map<Long, Integer> received) {
        if (receivedBefore) {
            throw new ReceiptRefused.AlreadyReceived(shipmentNumber);
        }
        int missing = 0;
        for (ShippedLineRow line : goods) {
            Integer usable = received.get(line.lineId());
            if (usable == null) {
                throw new ReceiptRefused.LineLeftOut(line.partNumber());
            }
            if (usable < 0 || usable > line.quantity()) {
                throw new ReceiptRefused.MoreThanShipped(line.partNumber(), usable, line.quantity());
            }
            missing += line.quantity() - usable;
        }
        return missing;
    }

    /** @param left units received and not sent back yet @throws ReturnRefused when they cannot be sent back */
    public void checkReturn(String partNumber, int wanted, int left, String reason) {
        if (wanted < 1 || wanted > left) {
            throw new ReturnRefused.MoreThanReceived(partNumber, wanted, Math.max(0, left));
        }
        if (reason == null || reason.isBlank()) {
            throw new ReturnRefused.ReasonMissing();
        }
    }
}
