package io.itinera.billing.boundary;

import java.math.BigDecimal;
import java.util.List;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;

/** A hospital downloaded an invoice: completes that touchpoint with the account, the order and the money. */
public record InvoiceTaken(String invoiceNumber, String orderNumber, AccountId account, BigDecimal amount)
        implements JourneyFact {

    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.INVOICE_DOWNLOADED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.INVOICE, invoiceNumber), ObjectRef.related(ObjectType.ORDER, orderNumber));
    }
}
