package io.itinera.insight.map.web;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import io.itinera.platform.paper.PaperStyle;
import java.awt.Color;
import java.util.List;

/** Draws emotion curves on paper, as lines and not as a picture: a second one dashed, with squares for points. */
final class CurveDrawing {
    private static final Color OTHER = new Color(0xC2, 0x64, 0x1A);
    private static final float LABEL = 8f;
    private static final float NAMES = 18f;
    private static final float DOT = 3f;
    private static final float DASH = 4f;

    private final PdfContentByte canvas;
    private final float left;
    private final float top;
    private final float scaleX;
    private final float scaleY;

    CurveDrawing(PdfContentByte canvas, float left, float top, float width, float height) {
        this.canvas = canvas;
        this.left = left;
        this.top = top;
        scaleX = width / EmotionCurve.WIDTH;
        scaleY = (height - NAMES) / (EmotionCurve.BOTTOM - EmotionCurve.TOP);
    }

    /** @param other null for one curve alone */
    void draw(EmotionCurve curve, EmotionCurve other, List<String> stages) {
        canvas.setLineWidth(0.5f);
        canvas.setColorStroke(PaperStyle.LINE);
        for (EmotionCurve.Rule rule : curve.getRules()) {
            canvas.moveTo(left + 40 * scaleX, y(rule.y()));
            canvas.lineTo(left + 970 * scaleX, y(rule.y()));
            canvas.stroke();
            text(String.valueOf(rule.score()), left + 34 * scaleX, y(rule.y()) - DOT, Element.ALIGN_RIGHT, false);
        }
        if (other != null) {
            line(other, OTHER, true);
        }
        line(curve, PaperStyle.ACCENT, false);
        for (int n = 0; n < stages.size(); n++) {
            EmotionCurve.Point point = curve.getPoints().get(n);
            text(stages.get(n), x(point.x()), y(String.valueOf(EmotionCurve.BOTTOM)) - NAMES, Element.ALIGN_CENTER, true);
            text("n = " + point.felt().n() + (other == null ? "" : " | " + other.getPoints().get(n).felt().n()), x(point.x()),
                y(String.valueOf(EmotionCurve.BOTTOM)) - NAMES - LABEL - 1, Element.ALIGN_CENTER, false);
        }
    }

    private void line(EmotionCurve curve, Color colour, boolean isOther) {
        canvas.saveState();
        canvas.setColorStroke(colour);
        canvas.setColorFill(colour);
        canvas.setLineWidth(1.6f);
        if (isOther) {
            canvas.setLineDash(DASH, DASH, 0);
        }
        for (String stretch : curve.getLines()) {
            String[] points = stretch.split(" ");
            for (int n = 0; n < points.length; n++) {
                String[] place = points[n].split(",");
                if (n == 0) {
                    canvas.moveTo(x(place[0]), y(place[1]));
                } else {
                    canvas.lineTo(x(place[0]), y(place[1]));
                }
            }
            canvas.stroke();
        }
        curve.getPoints().stream().filter(EmotionCurve.Point::isDrawn).forEach(point -> point(point, isOther));
        canvas.restoreState();
    }

    private void point(EmotionCurve.Point point, boolean isOther) {
        canvas.setLineWidth(0.7f);
        canvas.moveTo(x(point.x()), y(point.low()));
        canvas.lineTo(x(point.x()), y(point.high()));
        canvas.stroke();
        if (isOther) {
            canvas.rectangle(x(point.x()) - DOT, y(point.y()) - DOT, 2 * DOT, 2 * DOT);
        } else {
            canvas.circle(x(point.x()), y(point.y()), DOT);
        }
        canvas.fill();
    }

    private void text(String words, float x, float y, int alignment, boolean isStrong) {
        ColumnText.showTextAligned(canvas, alignment, new Phrase(PaperStyle.printable(words), isStrong ? PaperStyle.strong(LABEL) : PaperStyle.soft(LABEL - 1)), x, y, 0);
    }

    private float x(String drawn) {
        return left + Float.parseFloat(drawn) * scaleX;
    }

    private float y(String drawn) {
        return top - (Float.parseFloat(drawn) - EmotionCurve.TOP) * scaleY;
    }
}
