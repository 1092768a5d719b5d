package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** One invoice. */
final class InvoicePage extends Screen {
    InvoicePage(Page page) {
        super(page);
    }

    InvoicePage is(String number, String total) {
        isTitled("Factura " + number);
        assertThat(fact("Total con IVA")).hasText(total);
        return this;
    }

    InvoicePage stands(String status) {
        assertThat(fact("Estado")).hasText(status);
        return this;
    }

    /** Downloads the PDF and reads its text. */
    String downloads() {
        Download download = page.waitForDownload(() -> link("Descargar PDF").click());
        StringBuilder text = new StringBuilder();
        try (InputStream stream = download.createReadStream(); PdfReader pdf = new PdfReader(stream)) {
            PdfTextExtractor extractor = new PdfTextExtractor(pdf);
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                text.append(extractor.getTextFromPage(number)).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
