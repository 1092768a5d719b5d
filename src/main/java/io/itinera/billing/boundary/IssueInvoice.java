package io.itinera.billing.boundary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.itinera.billing.boundary.IssueResult.AlreadyIssued;
import io.itinera.billing.boundary.IssueResult.Issued;
import io.itinera.billing.control.Invoices;
import io.itinera.billing.entity.Invoice;
import io.itinera.delivery.boundary.FindShipments;
import io.itinera.delivery.boundary.HoldShipment;
import io.itinera.delivery.boundary.ShipmentLineRow;
import io.itinera.delivery.boundary.ShipmentRow;
import io.itinera.ordering.boundary.OrderProgress;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;

/** The supplier invoices what a shipment carried, once. */
@UseCase
public class IssueInvoice {
    @Inject HoldShipment holdShipment;
    @Inject FindShipments shipments;
    @Inject OrderProgress orders;
    @Inject Invoices invoices;
    @Inject Clock clock;
    @Inject Event<InvoiceIssued> issued;

    /** @return the invoice; that of the first time when the shipment was invoiced before */
    @Permits(Permission.SERVE_ORDERS)
    @Records(PortalTouchpoint.INVOICE_ISSUED)
    public IssueResult issue(@About(ObjectType.SHIPMENT) String shipmentNumber) {
        holdShipment.hold(shipmentNumber);
        ShipmentRow shipment = shipments.shipment(shipmentNumber);
        Optional<Invoice> before = invoices.ofShipment(shipment.id());
        return before.isPresent() ? new AlreadyIssued(before.get().number()) : issue(shipment);
    }

    private IssueResult issue(ShipmentRow shipment) {
        OrderRow order = orders.order(shipment.orderNumber());
        AccountId account = new AccountId(shipment.accountId());
        Invoice invoice = new Invoice(account, shipment.orderId(), shipment.id(), order.currency(), LocalDate.now(clock));
        List<ShipmentLineRow> lines = shipments.lines(shipment.id());
        lines.forEach(line -> invoice.charge(line.orderLineId(), line.partNumber(), line.articleName(), line.quantity(),
            line.unitPrice()));
        invoices.add(invoice);
        orders.invoiced(shipment.orderId(), invoice.quantities());
        issued.fire(new InvoiceIssued(invoice.number(), shipment.orderNumber(), shipment.number(), account, invoice.total(),
            invoice.dueOn()));
        return new Issued(invoice.number());
    }
}
