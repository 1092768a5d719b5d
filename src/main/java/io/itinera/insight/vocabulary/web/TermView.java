package io.itinera.insight.vocabulary.web;

import io.itinera.journey.boundary.Design;
import io.itinera.journey.boundary.Indicator;
import io.itinera.journey.boundary.ReadVocabulary;
import io.itinera.journey.boundary.ReviseVocabulary;
import io.itinera.journey.boundary.Term;
import io.itinera.journey.boundary.TermKind;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.QueryText;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** One term of the vocabulary: the form for its next version, and all versions so far. */
@Named
@ViewScoped
public class TermView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReadVocabulary readVocabulary;
    @Inject ReviseVocabulary reviseVocabulary;
    @Inject VocabularyView vocabularyView;
    @Inject Fmt fmt;
    private String key;
    private TermKind kind;
    private String code;
    private int lastKnown;
    private LocalDate validFrom;
    private final Words name = new Words();
    private final Words text = new Words();
    private String stage;
    private Integer place;
    private boolean retired;
    private String fedBy;
    private Indicator indicator;

    /** Something to choose. */
    public record Choice(String code, String label) {
    }

    /**
     * Begins with the version in force on the day that is looked at; does nothing while no term is chosen.
     *
     * @throws NoSuchRecord when there is no such term
     */
    public void load(LocalDate day) {
        if (key != null) {
            int colon = key.indexOf(':');
            kind = QueryText.constant(TermKind.class, key.substring(0, Math.max(0, colon)), null);
            code = key.substring(colon + 1);
            Term term = term();
            Design design = term.designOn(day);
            lastKnown = term.lastNumber();
            validFrom = readVocabulary.today();
            name.take(design.names());
            text.take(design.text());
            stage = design.stage();
            place = design.place();
            retired = design.retired();
            fedBy = design.fedBy();
            indicator = design.indicator();
        }
    }

    /** Writes the version. Whoever is told that another one was written meanwhile sees it below, and may then write all the same. */
    public String revise() {
        try {
            reviseVocabulary.revise(new ReviseVocabulary.Request(kind, code, lastKnown, validFrom,
                new Design(name.names(), text.names(), stage, place, retired, fedBy, indicator)));
        } catch (ChangedMeanwhile meanwhile) {
            lastKnown = vocabularyView.readAnew().term(kind, code).lastNumber();
            throw meanwhile;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text("insight.vocabulary.revised", name.names().in(fmt.getLocale()), fmt.day(validFrom))));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/insight/vocabulary?faces-redirect=true&term=" + key;
    }

    /** The last to come into force first. */
    public List<VersionLine> getVersions() {
        return new History(term(), readVocabulary, fmt).lines();
    }

    private Term term() {
        return vocabularyView.vocabulary().term(kind, code);
    }

    public boolean isChosen() {
        return key != null;
    }

    public boolean isTouchpoint() {
        return kind == TermKind.TOUCHPOINT;
    }

    public boolean isStageTerm() {
        return kind == TermKind.STAGE;
    }

    /** Whether it has a sentence beside its name. */
    public boolean isTold() {
        return isTouchpoint() || kind == TermKind.PERSONA;
    }

    public String getTitle() {
        return term().designOn(readVocabulary.today()).names().in(fmt.getLocale());
    }

    public String getKindLabel() {
        return fmt.text("insight.term." + kind);
    }

    public List<Choice> getStages() {
        return readVocabulary.all().stages(readVocabulary.today()).stream().map(row -> new Choice(row.code(), row.name(fmt.getLocale()))).toList();
    }

    public List<Choice> getIndicators() {
        return Arrays.stream(Indicator.values()).map(each -> new Choice(each.name(), fmt.text("insight.indicator." + each))).toList();
    }

    /** By which the page is asked for the term: its kind, a colon, its code. Null while none is chosen. */
    public String getKey() {
        return key;
    }

    public void setKey(String text) {
        key = text == null || text.isBlank() ? null : text;
    }

    public Words getName() {
        return name;
    }

    public Words getText() {
        return text;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }

    public String getFedBy() {
        return fedBy;
    }

    public void setFedBy(String fedBy) {
        this.fedBy = fedBy;
    }

    public String getIndicator() {
        return indicator == null ? null : indicator.name();
    }

    public void setIndicator(String text) {
        indicator = QueryText.constant(Indicator.class, text, null);
    }
}
