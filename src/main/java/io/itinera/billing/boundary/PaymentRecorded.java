package io.itinera.billing.boundary;

import java.math.BigDecimal;
import java.util.List;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;

/** Money came in for an invoice. @param partly whether some of it stays open @param late whether it came after the day due */
public record PaymentRecorded(String invoiceNumber, String orderNumber, AccountId account, BigDecimal amount,
                              boolean partly, boolean late) implements JourneyFact {

    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.PAYMENT_RECORDED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.INVOICE, invoiceNumber), ObjectRef.related(ObjectType.ORDER, orderNumber));
    }

    @Override
    public String reason() {
        if (partly) {
            return "part-payment";
        }
        return late ? "late-payment" : null;
    }

    @Override
    public Initiator initiator() {
        return Initiator.SUPPLIER;
    }
}
