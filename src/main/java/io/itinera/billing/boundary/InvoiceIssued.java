package io.itinera.billing.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
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

/** A shipment has been invoiced. */
public record InvoiceIssued(String invoiceNumber, String orderNumber, String shipmentNumber, AccountId account,
                            BigDecimal amount, LocalDate dueOn) implements JourneyFact, Noteworthy {

    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.INVOICE_ISSUED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.INVOICE, invoiceNumber), ObjectRef.related(ObjectType.ORDER, orderNumber),
            ObjectRef.related(ObjectType.SHIPMENT, shipmentNumber));
    }

    @Override
    public Initiator initiator() {
        return Initiator.SUPPLIER;
    }

    @Override
    public String fact() {
        return "billing.issued." + invoiceNumber;
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
        return "billing.issued";
    }

    @Override
    public List<String> arguments() {
        return List.of(invoiceNumber, orderNumber, dueOn.toString());
    }

    @Override
    public String link() {
        return "/billing/invoice?number=" + invoiceNumber;
    }
}
