package io.itinera.insight.map.web;

import io.itinera.insight.map.boundary.AnnotationRow;
import io.itinera.insight.map.boundary.ReadAnnotations;
import io.itinera.insight.map.boundary.RemoveAnnotation;
import io.itinera.insight.map.boundary.WriteAnnotation;
import io.itinera.insight.web.ScopeView;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.ChangedMeanwhile;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What was noted beside the map, and the form that notes or corrects it. */
@Named
@ViewScoped
public class AnnotationsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReadAnnotations readAnnotations;
    @Inject WriteAnnotation writeAnnotation;
    @Inject RemoveAnnotation removeAnnotation;
    @Inject ScopeView scope;
    @Inject Fmt fmt;
    private transient List<AnnotationRow> rows;
    private Long id;
    private int version;
    private String kind = "RELEASE";
    private LocalDate on;
    private String words;
    private String segment;

    /** Begins with the one to be corrected, if the address names one that is there. */
    public void load() {
        getRows().stream().filter(row -> id != null && row.id() == id).findFirst().ifPresentOrElse(this::take, () -> id = null);
    }

    private void take(AnnotationRow row) {
        version = row.version();
        kind = row.kind();
        on = row.on();
        words = row.words();
        segment = row.segment();
    }

    /** Whoever is told that somebody else corrected it meanwhile sees that in the list, keeps what they typed and may then write all the same. */
    public String write() {
        try {
            writeAnnotation.write(new WriteAnnotation.Request(id, version, kind, on, words, segment));
        } catch (ChangedMeanwhile meanwhile) {
            rows = readAnnotations.all();
            rows.stream().filter(row -> row.id() == id).findFirst().ifPresent(row -> version = row.version());
            throw meanwhile;
        }
        return done("insight.annotation.written");
    }

    public String remove(AnnotationRow row) {
        removeAnnotation.remove(row.id(), row.version());
        return done("insight.annotation.removed");
    }

    private String done(String said) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text(said)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/insight/annotations?faces-redirect=true";
    }

    /** As they stood when the page was opened, so that a button means the row it stands in. */
    public List<AnnotationRow> getRows() {
        if (rows == null) {
            rows = readAnnotations.all();
        }
        return rows;
    }

    public List<ScopeView.Choice> getKinds() {
        return Stream.of("RELEASE", "PRICE", "ACTION", "OTHER").map(code -> new ScopeView.Choice(code, fmt.text("insight.annotation." + code))).toList();
    }

    public List<ScopeView.Choice> getSegments() {
        return scope.getSegments();
    }

    public String segmentName(String code) {
        return fmt.text(code == null ? "insight.looks.everybody" : "insight.segment." + code);
    }

    /** Whether one is being corrected. */
    public boolean isCorrecting() {
        return id != null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSegment() {
        return segment;
    }

    public void setSegment(String segment) {
        this.segment = segment;
    }
}
