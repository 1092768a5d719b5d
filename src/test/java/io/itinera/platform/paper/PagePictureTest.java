package io.itinera.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PagePictureTest {
    private static final double INCH = 72;

    @Test
    @DisplayName("MAP-5.1 a picture of a page has the page's proportion at 180 dots an inch, and ink where the page has it")
    void drawsThePage() throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(new PagePicture().png(document("Una frase con ñ, € y «comillas»")).orElseThrow()));

        assertThat(picture.getWidth()).isEqualTo((int) (PageSize.A4.getHeight() * PagePicture.DOTS_AN_INCH / INCH));
        assertThat(picture.getHeight()).isEqualTo((int) (PageSize.A4.getWidth() * PagePicture.DOTS_AN_INCH / INCH));
        assertThat(inked(picture)).isGreaterThan(inked(ImageIO.read(new ByteArrayInputStream(new PagePicture().png(document("Una")).orElseThrow()))));
        assertThat(picture.getRGB(0, picture.getHeight() - 1)).as("paper").isEqualTo(0xFFFFFFFF);
    }

    @Test
    @DisplayName("MAP-5.1 whatever is printed brings its typefaces along, so that a machine without fonts draws the same")
    void bringsItsTypefaces() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        try (PDDocument read = Loader.loadPDF(document("ABC"))) {
            PDPage page = read.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
            assertThat(fonts).hasSize(2).allMatch(PDFont::isEmbedded);
            assertThat(fonts).extracting(PDFont::getName).allMatch(name -> name.contains("Arimo"));
        }
    }

    @Test
    @DisplayName("MAP-5.1 who is told to end while others are drawn gets no picture instead of waiting on")
    void doesNotWaitForEver() throws IOException {
        byte[] page = document("ABC");
        Thread.currentThread().interrupt();
        assertThat(new PagePicture().png(page)).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    private static long inked(BufferedImage picture) {
        long dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
            }
        }
        return dark;
    }

    private static byte[] document(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4.rotate());
        PdfWriter.getInstance(document, bytes);
        document.open();
        document.add(new Paragraph(words, PaperStyle.strong(20)));
        document.add(new Paragraph(words, PaperStyle.plain(12)));
        document.close();
        return bytes.toByteArray();
    }
}
