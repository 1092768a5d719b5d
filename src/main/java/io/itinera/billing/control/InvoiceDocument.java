package io.itinera.billing.control;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;

import io.itinera.billing.boundary.BillToRow;
import io.itinera.billing.boundary.InvoiceLineRow;
import io.itinera.billing.boundary.InvoiceRow;
import io.itinera.platform.paper.PageFooter;
import io.itinera.platform.paper.PaperStyle;
import io.itinera.platform.text.Texts;

/** Writes an invoice as a PDF that a hospital's accounts department can file: one page per thirty lines or so. */
@ApplicationScoped
public class InvoiceDocument {
    private static final float MARGIN = 48f;
    private static final float BODY = 9f;
    private static final float SMALL = 8f;
    private static final int TOTALS_WIDTH = 45;
    private static final float[] COLUMNS = {5, 17, 42, 10, 13, 8, 15};

    private final Supplier supplier = Supplier.configured();

    /** The finished document in that language. */
    public byte[] write(InvoiceRow invoice, BillToRow billTo, List<InvoiceLineRow> lines, Locale language) {
        Texts texts = Texts.in(language);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 14);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new PageFooter(supplier.name() + " · " + texts.get("billing.pdf.tax-id", supplier.taxId()) + " · "
            + invoice.number(), (page, of) -> texts.get("billing.pdf.page", page, of)));
        document.addTitle(texts.get("billing.pdf.title") + " " + invoice.number());
        document.addAuthor(supplier.name());
        document.setDocumentLanguage(language.toLanguageTag());
        document.open();
        document.add(head(invoice, texts));
        document.add(facts(invoice, billTo, texts));
        document.add(lines(invoice, lines, texts, language));
        document.add(totals(invoice, texts));
        document.add(paymentTerms(invoice, texts));
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable head(InvoiceRow invoice, Texts texts) {
        PdfPTable table = columns(60, 40);
        Phrase from = new Phrase();
        from.add(new Chunk(PaperStyle.printable(supplier.name()) + "\n", PaperStyle.strong(13)));
        from.add(new Chunk(PaperStyle.printable(supplier.address()) + "\n", PaperStyle.soft(BODY)));
        from.add(new Chunk(PaperStyle.printable(texts.get("billing.pdf.tax-id", supplier.taxId())), PaperStyle.soft(BODY)));
        table.addCell(PaperStyle.bare(from));
        Phrase what = new Phrase();
        what.add(new Chunk(PaperStyle.printable(texts.get("billing.pdf.title")) + "\n", PaperStyle.accent(20)));
        what.add(new Chunk(invoice.number(), PaperStyle.strong(12)));
        PdfPCell right = PaperStyle.bare(what);
        right.setHorizontalAlignment(Element.ALIGN_RIGHT);
        right.setLeading(0, 1.25f);
        table.addCell(right);
        table.setSpacingAfter(22);
        return table;
    }

    private PdfPTable facts(InvoiceRow invoice, BillToRow billTo, Texts texts) {
        PdfPTable table = columns(50, 50);
        Phrase to = new Phrase();
        to.add(new Chunk(PaperStyle.printable(texts.get("billing.pdf.bill-to")) + "\n", PaperStyle.soft(SMALL)));
        to.add(new Chunk(PaperStyle.printable(billTo.accountName()) + "\n", PaperStyle.strong(11)));
        to.add(new Chunk(PaperStyle.printable(billTo.siteName()) + "\n", PaperStyle.plain(BODY)));
        to.add(new Chunk(PaperStyle.printable(billTo.street()) + "\n", PaperStyle.plain(BODY)));
        to.add(new Chunk(PaperStyle.printable(billTo.postalCode() + " " + billTo.municipality()), PaperStyle.plain(BODY)));
        table.addCell(PaperStyle.bare(to));
        PdfPTable facts = columns(45, 55);
        fact(facts, texts.get("billing.issued"), texts.day(invoice.issuedOn()));
        fact(facts, texts.get("billing.due"), texts.day(invoice.dueOn()));
        fact(facts, texts.get("billing.order"), invoice.orderNumber());
        if (invoice.ownReference() != null) {
            fact(facts, texts.get("billing.own-reference"), invoice.ownReference());
        }
        fact(facts, texts.get("billing.shipment"), invoice.shipmentNumber());
        PdfPCell right = new PdfPCell(facts);
        right.setBorder(Rectangle.NO_BORDER);
        table.addCell(right);
        table.setSpacingAfter(20);
        return table;
    }

    private static void fact(PdfPTable table, String label, String text) {
        table.addCell(PaperStyle.bare(new Phrase(PaperStyle.printable(label), PaperStyle.soft(BODY))));
        PdfPCell cell = PaperStyle.bare(new Phrase(PaperStyle.printable(text), PaperStyle.plain(BODY)));
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.addCell(cell);
    }

    private static PdfPTable lines(InvoiceRow invoice, List<InvoiceLineRow> lines, Texts texts, Locale language) {
        PdfPTable table = new PdfPTable(COLUMNS);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        List.of("line", "part-number", "article", "quantity", "unit-price", "vat-rate", "net").forEach(column ->
            table.addCell(PaperStyle.cell(texts.get("billing." + column), PaperStyle.strong(SMALL),
                !List.of("line", "part-number", "article").contains(column))));
        NumberFormat whole = NumberFormat.getIntegerInstance(language);
        for (InvoiceLineRow line : lines) {
            table.addCell(PaperStyle.cell(Integer.toString(line.lineNo()), PaperStyle.soft(SMALL), false));
            table.addCell(PaperStyle.cell(line.partNumber(), PaperStyle.plain(SMALL), false));
            table.addCell(PaperStyle.cell(line.articleName(), PaperStyle.plain(SMALL), false));
            table.addCell(PaperStyle.cell(whole.format(line.quantity()), PaperStyle.plain(SMALL), true));
            table.addCell(PaperStyle.cell(texts.money(line.unitPrice(), invoice.currency()), PaperStyle.plain(SMALL), true));
            table.addCell(PaperStyle.cell(percent(line.vatRate(), language), PaperStyle.plain(SMALL), true));
            table.addCell(PaperStyle.cell(texts.money(line.net(), invoice.currency()), PaperStyle.plain(SMALL), true));
        }
        table.setSpacingAfter(12);
        return table;
    }

    private static PdfPTable totals(InvoiceRow invoice, Texts texts) {
        PdfPTable table = columns(55, 45);
        table.setWidthPercentage(TOTALS_WIDTH);
        table.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.setKeepTogether(true);
        sum(table, texts.get("billing.net"), texts.money(invoice.net(), invoice.currency()), false);
        sum(table, texts.get("billing.vat"), texts.money(invoice.vat(), invoice.currency()), false);
        sum(table, texts.get("billing.total"), texts.money(invoice.total(), invoice.currency()), true);
        table.setSpacingAfter(18);
        return table;
    }

    private static void sum(PdfPTable table, String label, String amount, boolean last) {
        float size = last ? 11 : BODY;
        table.addCell(PaperStyle.cell(label, last ? PaperStyle.strong(size) : PaperStyle.plain(size), false));
        table.addCell(PaperStyle.cell(amount, last ? PaperStyle.strong(size) : PaperStyle.plain(size), true));
    }

    private Paragraph paymentTerms(InvoiceRow invoice, Texts texts) {
        Paragraph terms = new Paragraph(PaperStyle.printable(texts.get("billing.pdf.terms", texts.day(invoice.dueOn()),
            supplier.iban(), invoice.number())), PaperStyle.plain(BODY));
        terms.setKeepTogether(true);
        terms.setLeading(BODY * 1.5f);
        return terms;
    }

    private static PdfPTable columns(float left, float right) {
        PdfPTable table = new PdfPTable(new float[] {left, right});
        table.setWidthPercentage(100);
        return table;
    }

    private static String percent(BigDecimal rate, Locale language) {
        NumberFormat format = NumberFormat.getPercentInstance(language);
        format.setMaximumFractionDigits(1);
        return format.format(rate.movePointLeft(2));
    }
}
