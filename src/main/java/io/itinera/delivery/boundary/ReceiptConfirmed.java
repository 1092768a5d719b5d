package io.itinera.delivery.boundary;

import java.math.BigDecimal;
import java.util.List;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;

/** A hospital has said what it received. @param amount the worth of what arrived @param shortOf whether some was missing */
public record ReceiptConfirmed(String orderNumber, String shipmentNumber, AccountId account, BigDecimal amount,
                               boolean shortOf) implements JourneyFact {

    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.RECEIPT_CONFIRMED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.SHIPMENT, shipmentNumber),
            ObjectRef.related(ObjectType.ORDER, orderNumber));
    }

    @Override
    public String reason() {
        return shortOf ? "short-delivery" : null;
    }
}
