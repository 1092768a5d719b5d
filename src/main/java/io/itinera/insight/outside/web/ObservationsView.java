package io.itinera.insight.outside.web;

import io.itinera.insight.outside.boundary.Observed;
import io.itinera.insight.outside.web.ContactView.Choice;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.StageRow;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.Persona;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was said and seen at the contact or interview that is being entered, one after the other. */
@Named
@ViewScoped
public class ObservationsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    @Inject ReadTouchpoints readTouchpoints;
    @Inject Fmt fmt;
    private final List<ObservationDraft> drafts = new ArrayList<>();

    /** With one to begin with, where there is none. @param touchpoint which it concerns; null for whichever */
    void begin(String touchpoint) {
        if (drafts.isEmpty()) {
            more();
            drafts.get(0).setTouchpoint(touchpoint);
        }
    }

    /** One more; there is room for ten at a contact. */
    public void more() {
        if (!isFull()) {
            drafts.add(new ObservationDraft());
        }
    }

    public boolean isFull() {
        return drafts.size() >= MOST;
    }

    List<Observed> observed() {
        return drafts.stream().filter(ObservationDraft::isBegun).map(ObservationDraft::observed).toList();
    }

    public List<ObservationDraft> getDrafts() {
        return drafts;
    }

    /** The touchpoints of the journey in its order, each behind its stage. */
    public List<Choice> getTouchpoints() {
        Map<String, String> stages = readTouchpoints.stages().stream().collect(Collectors.toMap(StageRow::code, stage -> stage.name(fmt.getLocale())));
        return readTouchpoints.stages().stream().flatMap(stage -> readTouchpoints.types().stream().filter(type -> stage.code().equals(type.stage())))
            .map(type -> new Choice(type.code(), stages.get(type.stage()) + " · " + type.name(fmt.getLocale()))).toList();
    }

    public String touchpointName(String code) {
        return readTouchpoints.types().stream().filter(type -> type.code().equals(code)).findFirst().map(type -> type.name(fmt.getLocale())).orElse(code);
    }

    /** With whom it was: the roles of those who work for a hospital. */
    public List<Choice> getPersonas() {
        return Arrays.stream(Persona.values()).filter(Persona::worksForHospital).map(Persona::name).map(code -> new Choice(code, personaName(code))).toList();
    }

    public String personaName(String code) {
        return readTouchpoints.personas().get(code).in(fmt.getLocale());
    }

    public List<Choice> getBases() {
        return choices("insight.basis.", "SAID", "OBSERVED", "INTERPRETED");
    }

    public List<Choice> getValences() {
        return choices("insight.valence.", "-2", "-1", "0", "1", "2");
    }

    public List<Choice> getConfidences() {
        return choices("insight.confidence.", "LOW", "MEDIUM", "HIGH");
    }

    private List<Choice> choices(String texts, String... codes) {
        return Stream.of(codes).map(code -> new Choice(code, fmt.text(texts + code))).toList();
    }
}
