package io.itinera.platform.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;

/** How a printed page looks: two weights of one typeface, three greys and thin lines. */
public final class PaperStyle {
    public static final Color INK = new Color(0x1B, 0x26, 0x33);
    public static final Color SOFT = new Color(0x5A, 0x67, 0x78);
    public static final Color LINE = new Color(0xC9, 0xD1, 0xDA);
    public static final Color ACCENT = new Color(0x0B, 0x5F, 0x8A);
    /** As wide as Helvetica, letter by letter. */
    private static final BaseFont PLAIN = face("Arimo-Regular.ttf");
    private static final BaseFont BOLD = face("Arimo-Bold.ttf");
    private static final float PADDING = 5f;
    private static final float THIN = 0.6f;
    private static final float LEADING = 1.3f;

    private PaperStyle() {
    }

    public static Font plain(float size) {
        return font(size, Font.NORMAL, INK);
    }

    public static Font soft(float size) {
        return font(size, Font.NORMAL, SOFT);
    }

    public static Font strong(float size) {
        return font(size, Font.BOLD, INK);
    }

    public static Font accent(float size) {
        return font(size, Font.BOLD, ACCENT);
    }

    /** A cell of a table of lines. */
    public static PdfPCell cell(String text, Font font, boolean number) {
        PdfPCell cell = bare(new Phrase(printable(text), font));
        cell.setHorizontalAlignment(number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(THIN);
        cell.setBorderColor(LINE);
        cell.setPaddingTop(PADDING);
        cell.setPaddingBottom(PADDING + 1);
        return cell;
    }

    public static PdfPCell bare(Phrase phrase) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setLeading(0, LEADING);
        cell.setPaddingLeft(2);
        cell.setPaddingRight(2);
        return cell;
    }

    /** What the typeface can print; a sign it lacks becomes a question mark instead of vanishing. */
    public static String printable(String text) {
        StringBuilder result = new StringBuilder();
        String spaced = text == null ? "" : text.replace('\u202F', '\u00A0').replace('\u2011', '-').replace('\u2212', '-');
        spaced.codePoints().forEach(c -> result.append(
            java.nio.charset.Charset.forName(BaseFont.WINANSI).newEncoder().canEncode(Character.toString(c).charAt(0))
                && Character.isBmpCodePoint(c) ? Character.toString(c) : "?"));
        return result.toString();
    }

    private static Font font(float size, int style, Color colour) {
        return new Font(style == Font.BOLD ? BOLD : PLAIN, size, Font.NORMAL, colour);
    }

    /** Put into every document, so that it looks the same wherever it is read or drawn, with or without fonts there. */
    private static BaseFont face(String file) {
        try (InputStream font = PaperStyle.class.getResourceAsStream(file)) {
            return BaseFont.createFont(file, BaseFont.WINANSI, BaseFont.EMBEDDED, BaseFont.CACHED, font.readAllBytes(), null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
