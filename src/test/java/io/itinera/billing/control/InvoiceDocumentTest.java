package io.itinera.billing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.billing.boundary.BillToRow;
import io.itinera.billing.boundary.InvoiceLineRow;
import io.itinera.billing.boundary.InvoiceRow;
import io.itinera.platform.paper.PaperStyle;

class InvoiceDocumentTest {
    private static final InvoiceRow INVOICE = new InvoiceRow(42, "F-00000042", 1, "Hospital del Río", "P-00000007", "REF-7",
        "S-00000009", LocalDate.of(2026, 11, 24), LocalDate.of(2027, 1, 23), "EUR", new BigDecimal("1234.50"),
        new BigDecimal("123.45"), new BigDecimal("1357.95"), BigDecimal.ZERO, new BigDecimal("1357.95"), null);
    private static final BillToRow BILL_TO = new BillToRow("Hospital del Río", "Almacén central", "Av. de la Salud 3", "41013", "Sevilla",
        Instant.EPOCH);

    private final InvoiceDocument document = new InvoiceDocument();

    @Test
    @DisplayName("BIL-6 names number, hospital, total and day due in the reader's language, accents included")
    void saysWhatIsOwed() throws IOException {
        String spanish = text(document.write(INVOICE, BILL_TO, lines(2), Locale.forLanguageTag("es")), 1);
        assertThat(spanish).contains("Factura", "F-00000042", "Hospital del Río", "1.357,95", "123,45", "P-00000007", "23 ene 2027",
            "Catéter vesical 1");
        assertThat(text(document.write(INVOICE, BILL_TO, lines(2), Locale.FRENCH), 1)).contains("Facture", "Échéance", "Montant HT");
        assertThat(text(document.write(INVOICE, BILL_TO, lines(2), Locale.ENGLISH), 1)).contains("Invoice", "1,357.95", "Page 1 of");
    }

    @Test
    @DisplayName("BIL-6 long invoices run over several pages with their heading repeated")
    void runsOverPages() throws IOException {
        byte[] bytes = document.write(INVOICE, BILL_TO, lines(80), Locale.ENGLISH);
        try (PdfReader reader = new PdfReader(bytes)) {
            assertThat(reader.getNumberOfPages()).isGreaterThan(1);
        }
        assertThat(text(bytes, 2)).contains("Unit price", "Page 2 of");
    }

    @Test
    @DisplayName("BIL-6 signs the typeface lacks are visible, not lost")
    void marksWhatCannotBePrinted() {
        assertThat(PaperStyle.printable("12 €\u202F≥ 5 µm 𝒜")).isEqualTo("12 €\u00A0? 5 µm ?");
    }

    private static List<InvoiceLineRow> lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(no -> new InvoiceLineRow(no, no, "IT-" + no, "Catéter vesical " + no, 1_000,
            new BigDecimal("33.3330"), new BigDecimal("10.00"), new BigDecimal("617.25"))).toList();
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(page).replace('\u00A0', ' ');
        }
    }
}
