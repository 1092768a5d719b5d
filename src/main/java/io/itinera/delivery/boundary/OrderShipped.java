package io.itinera.delivery.boundary;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;

/** Goods of an order are on their way to the hospital. */
public record OrderShipped(String orderNumber, String shipmentNumber, AccountId account, String carrier, BigDecimal amount)
        implements JourneyFact, Noteworthy {

    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.ORDER_SHIPPED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber),
            ObjectRef.related(ObjectType.SHIPMENT, shipmentNumber));
    }

    @Override
    public Initiator initiator() {
        return Initiator.SUPPLIER;
    }

    @Override
    public String fact() {
        return "delivery.shipped." + shipmentNumber;
    }

    @Override
    public Set<Persona> audience() {
        return EnumSet.of(Persona.PURCHASING_DIRECTOR);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String messageKey() {
        return "delivery.shipped";
    }

    @Override
    public List<String> arguments() {
        return List.of(orderNumber, shipmentNumber, carrier);
    }

    @Override
    public String link() {
        return "/ordering/order?number=" + orderNumber;
    }
}
