package io.itinera.platform.paper;

import java.util.function.BiFunction;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;

/** The foot of every page: who issued it on the left, which page of how many on the right. */
public class PageFooter extends PdfPageEventHelper {
    private static final float SIZE = 8f;
    private static final float BELOW = 22f;
    private static final float ROOM = 24f;
    private static final float GAP = 2f;

    private final String left;
    private final BiFunction<Integer, String, String> pageOf;
    private PdfTemplate pages;

    /** @param pageOf the words for the page and the place where the number of pages comes */
    public PageFooter(String left, BiFunction<Integer, String, String> pageOf) {
        this.left = left;
        this.pageOf = pageOf;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        pages = writer.getDirectContent().createTemplate(ROOM, SIZE * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte canvas = writer.getDirectContent();
        float y = document.bottom() - BELOW;
        canvas.setColorStroke(PaperStyle.LINE);
        canvas.setLineWidth(0.6f);
        canvas.moveTo(document.left(), y + SIZE + 4);
        canvas.lineTo(document.right(), y + SIZE + 4);
        canvas.stroke();
        ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, new Phrase(PaperStyle.printable(left), PaperStyle.soft(SIZE)),
            document.left(), y, 0);
        ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT,
            new Phrase(PaperStyle.printable(pageOf.apply(writer.getPageNumber(), "")), PaperStyle.soft(SIZE)),
            document.right() - ROOM / 2 - GAP, y, 0);
        canvas.addTemplate(pages, document.right() - ROOM / 2, y);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        BaseFont font = PaperStyle.soft(SIZE).getCalculatedBaseFont(false);
        pages.beginText();
        pages.setColorFill(PaperStyle.SOFT);
        pages.setFontAndSize(font, SIZE);
        pages.showText(Integer.toString(writer.getPageNumber() - 1));
        pages.endText();
    }
}
