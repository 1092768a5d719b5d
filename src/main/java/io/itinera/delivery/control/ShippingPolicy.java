package io.itinera.delivery.control;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.itinera.delivery.boundary.LineToServe;
import io.itinera.delivery.boundary.ShipOrder;
import io.itinera.delivery.boundary.ShippingRefused;
import io.itinera.shared.NoSuchRecord;

/** What may leave the house: promised goods, no more than promised, every lot named and none expired. */
@ApplicationScoped
public class ShippingPolicy {
    private static final Set<String> SHIPPABLE = Set.of("CONFIRMED", "PARTLY_SHIPPED");

    /** @throws ShippingRefused for the first thing that is not right */
    public void check(String orderStatus, Map<Long, LineToServe> lines, List<ShipOrder.Line> wanted, LocalDate today) {
        if (!SHIPPABLE.contains(orderStatus)) {
            throw orderStatus.equals("SHIPPED") || orderStatus.equals("RECEIVED") ? new ShippingRefused.NothingToShip()
                : new ShippingRefused.OrderNotConfirmed();
        }
        if (wanted.stream().noneMatch(line -> line.quantity() > 0)) {
            throw new ShippingRefused.NothingToShip();
        }
        Map<Long, Integer> sums = new HashMap<>();
        for (ShipOrder.Line line : wanted) {
            LineToServe ordered = lines.get(line.lineId());
            if (ordered == null) {
                throw new NoSuchRecord();
            }
            checkLot(ordered, line, today);
            int sum = sums.merge(line.lineId(), line.quantity(), Math::addExact);
            if (line.quantity() < 1 || sum > ordered.toShip()) {
                throw new ShippingRefused.MoreThanPromised(ordered.partNumber(), sum, ordered.toShip());
            }
        }
    }

    private static void checkLot(LineToServe ordered, ShipOrder.Line line, LocalDate today) {
        if (line.lot() == null || line.lot().isBlank()) {
            throw new ShippingRefused.LotMissing(ordered.partNumber());
        }
        if (line.expiresOn() == null && ordered.sterile()) {
            throw new ShippingRefused.ExpiryMissing(ordered.partNumber());
        }
        if (line.expiresOn() != null && line.expiresOn().isBefore(today)) {
            throw new ShippingRefused.LotExpired(ordered.partNumber(), line.lot().strip());
        }
    }
}
