package io.itinera.delivery.boundary;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import io.itinera.shared.AccountId;
import io.itinera.shared.Money;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;

/** A shipment has reached the hospital. @param late whether a day promised for any of it had passed */
public record OrderDelivered(String orderNumber, String shipmentNumber, AccountId account, BigDecimal amount, boolean late)
        implements JourneyFact {

    static OrderDelivered of(List<ShippedLineRow> goods, Clock clock) {
        ShippedLineRow first = goods.get(0);
        LocalDate today = LocalDate.now(clock);
        boolean late = goods.stream().map(ShippedLineRow::promisedOn).filter(Objects::nonNull).anyMatch(today::isAfter);
        BigDecimal worth = goods.stream().map(line -> Money.line(line.quantity(), line.unitPrice()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new OrderDelivered(first.orderNumber(), first.shipmentNumber(), new AccountId(first.accountId()), worth, late);
    }

    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.ORDER_DELIVERED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.SHIPMENT, shipmentNumber),
            ObjectRef.related(ObjectType.ORDER, orderNumber));
    }

    @Override
    public String reason() {
        return late ? "late-delivery" : null;
    }

    @Override
    public Initiator initiator() {
        return Initiator.SUPPLIER;
    }
}
