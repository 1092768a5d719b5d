package io.itinera.billing.boundary;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.itinera.billing.control.InvoiceDocument;
import io.itinera.billing.control.InvoiceList;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;

/** Somebody takes an invoice with them as a PDF. */
@UseCase
public class DownloadInvoice {
    @Inject InvoiceList list;
    @Inject InvoiceDocument document;
    @Inject CurrentActor actor;
    @Inject Event<InvoiceTaken> taken;

    /** @throws io.itinera.shared.NoSuchRecord when there is none, or it is another account's */
    @Permits(Permission.READ_INVOICES)
    @Records(PortalTouchpoint.INVOICE_DOWNLOADED)
    public Pdf download(@About(ObjectType.INVOICE) String number, Locale language) {
        InvoiceRow invoice = list.invoice(number);
        actor.get().guard(new AccountId(invoice.accountId()));
        BillToRow billTo = list.billTo(number);
        List<InvoiceLineRow> lines = list.lines(number, invoice.accountId());
        if (actor.get().account() != null) {
            taken.fire(new InvoiceTaken(number, invoice.orderNumber(), new AccountId(invoice.accountId()), invoice.total()));
        }
        return new Pdf(number + ".pdf", document.write(invoice, billTo, lines, language));
    }

    /** A finished document and the name to keep it under. */
    public record Pdf(String fileName, byte[] content) {
    }
}
