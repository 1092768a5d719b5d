package io.itinera.insight.matrix.web;

import io.itinera.insight.boundary.Scope;
import io.itinera.insight.matrix.boundary.ContentMatrix;
import io.itinera.insight.matrix.boundary.MatrixQuestion;
import io.itinera.insight.matrix.boundary.MatrixRow;
import io.itinera.insight.matrix.boundary.MatrixSheet;
import io.itinera.insight.matrix.boundary.ReadMatrix;
import io.itinera.insight.matrix.boundary.Score;
import io.itinera.insight.web.ScopeView;
import io.itinera.insight.web.ScopeView.Choice;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Through which channel which content is answered how, as the address says. */
@Named
@RequestScoped
public class MatrixView {
    private static final Score USUAL = Score.CSAT;
    private static final String RELATIONSHIP = "SURVEY_ANSWERED";

    @Inject ReadMatrix readMatrix;
    @Inject ScopeView scope;
    @Inject Fmt fmt;
    private ContentMatrix matrix;
    private String instrument;

    public ContentMatrix getMatrix() {
        if (matrix == null) {
            matrix = readMatrix.matrix(question(scope.scope()));
        }
        return matrix;
    }

    MatrixQuestion question(Scope hospitals) {
        return new MatrixQuestion(hospitals, getScore());
    }

    public Score getScore() {
        return Stream.of(Score.values()).filter(score -> score.name().equals(instrument)).findFirst().orElse(USUAL);
    }

    public boolean isNothing() {
        return getMatrix().sheets().isEmpty();
    }

    public List<Choice> getInstruments() {
        return Stream.of(Score.values()).filter(score -> score != USUAL).map(score -> new Choice(score.name(), fmt.text("insight.instrument." + score))).toList();
    }

    public String getUsualInstrument() {
        return fmt.text("insight.instrument." + USUAL);
    }

    /** What a matrix is of. */
    public String title(MatrixSheet sheet) {
        return sheet.segment() == null ? fmt.text("insight.matrix.everybody") : fmt.text("insight.segment." + sheet.segment());
    }

    /** Those of which anything is shown. */
    public List<MatrixSheet> getShown() {
        return getMatrix().sheets().stream().filter(MatrixSheet::isShown).toList();
    }

    /** What the others are of, in one line; empty for none. */
    public String getUnshown() {
        return getMatrix().sheets().stream().filter(sheet -> !sheet.isShown()).map(this::title).collect(Collectors.joining(", "));
    }

    /** Whether its cells differ at all, or why that is not told; of segments, which are drawn together, at the first that is shown. Empty at the others. */
    public String verdict(MatrixSheet sheet) {
        if (sheet.segment() == null) {
            return verdictOf(sheet);
        }
        return getShown().stream().filter(one -> one.segment() != null).findFirst().filter(sheet::equals)
            .map(first -> fmt.text("insight.matrix.together", verdictOf(first))).orElse("");
    }

    private String verdictOf(MatrixSheet sheet) {
        if (sheet.mean() == null) {
            return fmt.text("insight.matrix.unshrunk");
        }
        if (sheet.differ()) {
            return fmt.text("insight.matrix.differ", value(sheet.mean()));
        }
        return sheet.keeps() == null ? fmt.text("insight.matrix.chance", value(sheet.mean()))
            : fmt.text("insight.matrix.alike", value(sheet.mean()), fmt.share(sheet.keeps()));
    }

    /** The contents that are told best through one channel, as a sentence each. */
    public List<String> findings(MatrixSheet sheet) {
        return sheet.rows().stream().filter(row -> row.best() != null)
            .map(row -> fmt.text("insight.matrix.best", name(row.content()), fmt.text("insight.matrix.channel." + row.best()))).toList();
    }

    public String name(String content) {
        return isRelationship(content) ? fmt.text("insight.matrix.relationship")
            : getMatrix().contents().containsKey(content) ? getMatrix().contents().get(content).names().in(fmt.getLocale()) : content;
    }

    /** What the touchpoint should tell the hospital; empty where nobody has said. */
    public String message(MatrixRow row) {
        String told = !isRelationship(row.content()) && getMatrix().contents().containsKey(row.content())
            ? getMatrix().contents().get(row.content()).text().in(fmt.getLocale()) : null;
        return told == null ? "" : told;
    }

    /** Whether it is no single touchpoint. */
    public boolean isRelationship(String content) {
        return RELATIONSHIP.equals(content);
    }

    /** The channels on which nothing was answered, in one line; empty for none. */
    public String getWithout() {
        return getMatrix().without().stream().map(channel -> fmt.text("insight.matrix.channel." + channel)).collect(Collectors.joining(", "));
    }

    /** A figure on the scale of the score. */
    public String value(Number figure) {
        return figure == null ? "–" : getScore() == Score.CSAT ? fmt.share(figure) : fmt.decimal(figure);
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument == null || instrument.isBlank() ? null : instrument;
    }
}
