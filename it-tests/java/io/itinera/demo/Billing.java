package io.itinera.demo;

import io.itinera.demo.Model.Invoice;
import io.itinera.demo.Model.Parcel;
import io.itinera.demo.Model.Shipment;
import java.time.Instant;
import java.time.LocalDate;

/** Invoices what was shipped and lets each hospital pay in its own time. */
final class Billing {

    private static final int TERM_DAYS = 60;

    void invoice(Shipment shipment) {
        Dice dice = Dice.of("invoice", shipment.order.key, shipment.order.shipments.size());
        Instant issued = Times.officeLater(shipment.shipped, dice.skewed(4, 0.7), dice);
        if (issued.isAfter(Times.NOW)) {
            return;
        }
        Invoice invoice = new Invoice();
        invoice.shipment = shipment;
        invoice.issued = issued;
        invoice.due = Times.day(issued).plusDays(TERM_DAYS);
        for (Parcel parcel : shipment.parcels) {
            invoice.net += parcel.quantity * parcel.line.charge();
            parcel.line.invoiced += parcel.quantity;
        }
        invoice.vat = (invoice.net + 5) / 10;
        LocalDate paid = Times.work(invoice.due.plusDays(shipment.order.account.slowDays + (long) dice.between(-9, 14)), 0);
        if (paid.isBefore(Times.ANCHOR)) {
            invoice.paidOn = paid;
            invoice.paid = Times.at(paid, dice.between(540, 840), 0);
        }
        shipment.invoice = invoice;
    }
}
