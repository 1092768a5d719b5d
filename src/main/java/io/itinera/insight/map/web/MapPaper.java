package io.itinera.insight.map.web;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import io.itinera.insight.map.boundary.JourneyMap;
import io.itinera.insight.map.boundary.MomentsOfTruth;
import io.itinera.insight.map.boundary.PainPoint;
import io.itinera.insight.map.boundary.StageFigures;
import io.itinera.insight.web.ScoresView;
import io.itinera.platform.paper.PaperStyle;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The journey map on one sheet of A4 that somebody reads in a minute: figures, curve, stages, and what stands out. Whatever finds no
 * room is counted and left to the page in the portal.
 */
@RequestScoped
public class MapPaper {
    private static final float MARGIN = 30f;
    private static final float BODY = 8f;
    private static final float SMALL = 7f;
    private static final float GAP = 10f;
    private static final float CURVE_TOP = 478f;
    private static final float CURVE_HEIGHT = 148f;
    private static final float STAGES_TOP = 318f;
    private static final float STAGES_BOTTOM = 176f;
    private static final float FOOT = 36f;
    private static final int MOST_LINES = 6;
    private static final int MOST_QUOTES = 3;

    @Inject JourneyView journey;
    @Inject CompareView compare;
    @Inject MarksView marks;
    @Inject ScoresView scores;
    @Inject Fmt fmt;

    /** What the views have loaded. @param today printed on the sheet */
    byte[] write(LocalDate today) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(journey.getTitle());
        document.setDocumentLanguage(fmt.getLocale().toLanguageTag());
        document.open();
        PdfContentByte canvas = writer.getDirectContent();
        float right = document.right();
        head(canvas, right);
        figures(canvas, right);
        new CurveDrawing(canvas, MARGIN, CURVE_TOP, right - MARGIN, CURVE_HEIGHT).draw(journey.getCurve(),
            compare.isThere() ? compare.getCurve() : null, journey.getStages().stream().map(journey::stageName).toList());
        stages(canvas, right);
        foot(canvas, right, today);
        document.close();
        return bytes.toByteArray();
    }

    private void head(PdfContentByte canvas, float right) {
        JourneyMap map = journey.getMap();
        List<Paragraph> lines = new ArrayList<>();
        lines.add(line(journey.getTitle(), PaperStyle.accent(17), 20));
        lines.add(line(compare.words() + (journey.getPersona() == null ? "" : " · " + fmt.text("persona." + journey.getPersona())) + " · "
            + fmt.text("insight.journey.lead", fmt.count(map.touchpoints()), fmt.day(map.period().firstDay()), fmt.day(map.period().lastDay())),
            PaperStyle.soft(BODY + 1), 12));
        place(canvas, lines, new float[] {MARGIN, 525, right, 570});
    }

    private void figures(PdfContentByte canvas, float right) {
        JourneyMap map = journey.getMap();
        String[][] all = {
            {fmt.text("insight.ces"), scores.mean(map.overall().ces()), scores.meanNote(map.overall().ces())},
            {fmt.text("insight.easy"), scores.share(map.overall().easy()), scores.shareNote(map.overall().easy())},
            {fmt.text("insight.csat"), scores.share(map.overall().csat()), scores.shareNote(map.overall().csat())},
            {fmt.text("insight.response"), scores.share(map.asked().rate()), scores.shareNote(map.asked().rate())}};
        float width = (right - MARGIN) / all.length;
        for (int n = 0; n < all.length; n++) {
            place(canvas, List.of(line(all[n][0], PaperStyle.soft(SMALL), 9), line(all[n][1], PaperStyle.strong(13), 14),
                line(all[n][2], PaperStyle.soft(SMALL), 9)), new float[] {MARGIN + n * width, 484, MARGIN + (n + 1) * width - GAP, 524});
        }
    }

    private void stages(PdfContentByte canvas, float right) {
        List<StageFigures> stages = journey.getStages();
        float width = (right - MARGIN) / stages.size();
        for (int n = 0; n < stages.size(); n++) {
            StageFigures stage = stages.get(n);
            List<Paragraph> lines = new ArrayList<>();
            lines.add(line(fmt.count(stage.volume().count()) + " " + fmt.text("insight.times", stage.volume().count()) + " · " + fmt.count(stage.volume().accounts()) + " "
                + fmt.text("insight.hospitals", stage.volume().accounts()), PaperStyle.plain(SMALL), 9));
            if (stage.volume().completion() != null) {
                lines.add(line(fmt.text("insight.completed", fmt.share(stage.volume().completion())), PaperStyle.plain(SMALL), 9));
                lines.add(line(scores.shareNote(stage.volume().share()), PaperStyle.soft(SMALL), 9));
            }
            marks.truths(stage.code()).forEach(driver -> lines.add(line(fmt.text("insight.truth.moment", marks.points(driver)), PaperStyle.accent(SMALL), 9)));
            marks.getPains().stream().filter(pain -> stage.code().equals(pain.stage())).forEach(pain -> lines.add(pain(pain)));
            place(canvas, lines, new float[] {MARGIN + n * width, STAGES_BOTTOM, MARGIN + (n + 1) * width - GAP, STAGES_TOP});
        }
    }

    private Paragraph pain(PainPoint pain) {
        Paragraph words = line("! " + journey.typeName(pain.type()) + ": ", PaperStyle.strong(SMALL), 9);
        words.add(new Chunk(PaperStyle.printable(String.join("; ", pain.marks().stream().map(marks::sentence).toList())), PaperStyle.plain(SMALL)));
        return words;
    }

    private void foot(PdfContentByte canvas, float right, LocalDate today) {
        float third = (right - MARGIN) / 3;
        place(canvas, differences(), new float[] {MARGIN, FOOT + 14, MARGIN + third - GAP, STAGES_BOTTOM - GAP});
        place(canvas, truths(), new float[] {MARGIN + third, FOOT + 14, MARGIN + 2 * third - GAP, STAGES_BOTTOM - GAP});
        place(canvas, quotes(), new float[] {MARGIN + 2 * third, FOOT + 14, right, STAGES_BOTTOM - GAP});
        place(canvas, List.of(line(fmt.text("insight.paper.foot", fmt.day(today)), PaperStyle.soft(6), 7)), new float[] {MARGIN, FOOT - 14, right, FOOT + 10});
    }

    private List<Paragraph> differences() {
        List<Paragraph> lines = new ArrayList<>();
        if (!compare.isThere()) {
            lines.add(line(fmt.text("insight.pain.title"), PaperStyle.strong(BODY), 11));
            lines.add(line(marks.getPains().isEmpty() ? fmt.text("insight.pain.none") : fmt.text("insight.paper.pains", marks.getPains().size()), PaperStyle.plain(SMALL), 9));
            return lines;
        }
        lines.add(line(fmt.text("insight.compare.title", compare.getOneName(), compare.getOtherName()), PaperStyle.strong(BODY), 11));
        List<CompareView.Finding> found = compare.getFindings();
        found.stream().limit(MOST_LINES).forEach(finding -> lines.add(line(journey.sentence(finding), PaperStyle.plain(SMALL), 9)));
        if (found.isEmpty()) {
            lines.add(line(fmt.text("insight.compare.none"), PaperStyle.plain(SMALL), 9));
        } else if (found.size() > MOST_LINES) {
            lines.add(line(fmt.text("insight.paper.more", found.size() - MOST_LINES), PaperStyle.soft(SMALL), 9));
        }
        return lines;
    }

    private List<Paragraph> truths() {
        MomentsOfTruth truth = marks.getTruth();
        List<Paragraph> lines = new ArrayList<>();
        lines.add(line(fmt.text("insight.truth.title"), PaperStyle.strong(BODY), 11));
        lines.add(line(truth.isEnough() ? fmt.text("insight.truth.lead", truth.answers(), truth.hospitals(), fmt.share(truth.rSquared()))
            : fmt.text("insight.truth.few", truth.answers(), truth.hospitals()), PaperStyle.plain(SMALL), 9));
        truth.drivers().stream().limit(MOST_LINES).forEach(driver -> lines.add(line(journey.driverName(driver) + ": " + marks.points(driver)
            + (driver.truth() ? " · " + fmt.text("insight.truth.mark") : ""), driver.truth() ? PaperStyle.strong(SMALL) : PaperStyle.plain(SMALL), 9)));
        return lines;
    }

    /** The newest words of hospitals' people, of each touchpoint at most one. */
    private List<Paragraph> quotes() {
        List<Paragraph> lines = new ArrayList<>();
        lines.add(line(fmt.text("insight.paper.said"), PaperStyle.strong(BODY), 11));
        journey.getStages().stream().flatMap(stage -> stage.touchpoints().stream()).filter(figures -> !figures.remarks().isEmpty())
            .limit(MOST_QUOTES).forEach(figures -> lines.add(line(journey.typeName(figures.type()) + ": «" + figures.remarks().get(0).remark() + "»", PaperStyle.plain(SMALL), 9)));
        if (lines.size() == 1) {
            lines.add(line(fmt.text("insight.nobody"), PaperStyle.plain(SMALL), 9));
        }
        return lines;
    }

    private static Paragraph line(String text, Font font, float leading) {
        Paragraph line = new Paragraph(new Phrase(PaperStyle.printable(text), font));
        line.setLeading(leading);
        return line;
    }

    /** @param box left, bottom, right, top; what has no room in it is left out */
    private static void place(PdfContentByte canvas, List<Paragraph> lines, float[] box) {
        ColumnText column = new ColumnText(canvas);
        column.setSimpleColumn(box[0], box[1], box[2], box[3]);
        column.setAlignment(Element.ALIGN_LEFT);
        lines.forEach(column::addElement);
        column.go();
    }
}
