package io.itinera.insight.matrix.web;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.matrix.boundary.CellAnswers;
import io.itinera.insight.matrix.boundary.MatrixCell;
import io.itinera.insight.matrix.boundary.MatrixRow;
import io.itinera.insight.matrix.boundary.MatrixSheet;
import io.itinera.insight.matrix.boundary.ReadCell;
import io.itinera.insight.matrix.boundary.Score;
import io.itinera.insight.web.ScopeView;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The words of a cell, and what the chosen one is made of. */
@Named
@RequestScoped
public class CellView {
    @Inject ReadCell readCell;
    @Inject MatrixView matrix;
    @Inject ScopeView scope;
    @Inject Fmt fmt;
    private CellAnswers answers;
    private boolean looked;
    private String content;
    private String channel;

    /** How often a mark was given. */
    public record MarkLine(String mark, long times) {
    }

    public String figure(MatrixCell cell) {
        return matrix.value(cell.figure().value());
    }

    /** Whether there is a figure to show: a thin cell has none of its own. */
    public boolean isScored(MatrixCell cell) {
        return cell.shrunk() != null || !cell.isThin();
    }

    public String interval(MatrixCell cell) {
        return bounds(cell.figure());
    }

    public String raw(MatrixCell cell) {
        return cell.isThin() ? fmt.text("insight.few", cell.answers()) : matrix.value(cell.raw().value()) + " (" + bounds(cell.raw()) + ")";
    }

    private String bounds(Estimate estimate) {
        return fmt.text("insight.matrix.interval", matrix.value(estimate.low()), matrix.value(estimate.high()));
    }

    /** From how many it comes. */
    public String from(MatrixCell cell) {
        return fmt.text("insight.matrix.from", fmt.count(cell.answers()), fmt.count(cell.hospitals()));
    }

    /** Where the cell's answers are told, as an address. */
    public String href(MatrixSheet sheet, MatrixRow row, MatrixCell cell) {
        Scope now = scope.scope();
        String hospitals = now.segment() == null && sheet.segment() != null ? "&segment=" + sheet.segment() + scope.getHospitals() : scope.getHospitals();
        return "?" + scope.getDates() + hospitals + "&instrument=" + matrix.getScore() + "&content=" + row.content() + "&channel=" + cell.channel() + "#behind";
    }

    /** Null where none was chosen or nothing of it is shown. */
    public CellAnswers getAnswers() {
        if (!looked && content != null && channel != null) {
            answers = readCell.answers(matrix.question(scope.scope()), content, channel).orElse(null);
        }
        looked = true;
        return answers;
    }

    public String getTitle() {
        return fmt.text("insight.matrix.behind", matrix.name(content), fmt.text("insight.matrix.channel." + channel));
    }

    public List<MarkLine> getMarks() {
        return getAnswers().marks().entrySet().stream().map(entry -> new MarkLine(mark(entry.getKey()), entry.getValue())).toList();
    }

    /** What one answer is worth, in words where the scale has steps of its own. */
    public String mark(double worth) {
        return matrix.getScore() == Score.CSAT || matrix.getScore() == Score.NPS ? fmt.text("insight.matrix.mark." + matrix.getScore() + "." + (int) worth)
            : fmt.decimal(worth);
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content == null || content.isBlank() ? null : content;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel == null || channel.isBlank() ? null : channel;
    }
}
