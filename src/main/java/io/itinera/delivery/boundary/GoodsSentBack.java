package io.itinera.delivery.boundary;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;

/** A hospital sends goods back. */
public record GoodsSentBack(String orderNumber, String shipmentNumber, String returnNumber, String partNumber,
                            AccountId account, BigDecimal amount) implements JourneyFact, Noteworthy {

    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.GOODS_RETURNED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.RETURN, returnNumber), ObjectRef.related(ObjectType.ORDER, orderNumber),
            ObjectRef.related(ObjectType.SHIPMENT, shipmentNumber), ObjectRef.related(ObjectType.PRODUCT, partNumber));
    }

    @Override
    public String fact() {
        return "delivery.returned." + returnNumber;
    }

    @Override
    public Set<Persona> audience() {
        return EnumSet.of(Persona.ACCOUNT_MANAGER);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String messageKey() {
        return "delivery.returned";
    }

    @Override
    public List<String> arguments() {
        return List.of(orderNumber, returnNumber, partNumber);
    }

    @Override
    public String link() {
        return "/insight/client?account=" + account.value();
    }
}
