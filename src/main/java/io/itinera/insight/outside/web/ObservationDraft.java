package io.itinera.insight.outside.web;

import io.itinera.insight.outside.boundary.ObservationRow;
import io.itinera.insight.outside.boundary.Observed;
import java.io.Serializable;

/** An observation while it is being written. */
public class ObservationDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private String touchpoint;
    private String basis = "SAID";
    private String words;
    private String valence = "0";
    private String confidence = "MEDIUM";

    /** One that says what was noted, to be corrected. */
    static ObservationDraft of(ObservationRow note) {
        ObservationDraft draft = new ObservationDraft();
        draft.touchpoint = note.touchpoint();
        draft.basis = note.basis();
        draft.words = note.words();
        draft.valence = String.valueOf(note.valence());
        draft.confidence = note.confidence();
        return draft;
    }

    /** Whether anything was written; a row left alone is none. */
    boolean isBegun() {
        return words != null && !words.isBlank() || touchpoint != null && !touchpoint.isBlank();
    }

    Observed observed() {
        return new Observed(touchpoint, basis, words, Integer.parseInt(valence), confidence);
    }

    public String getTouchpoint() {
        return touchpoint;
    }

    public void setTouchpoint(String touchpoint) {
        this.touchpoint = touchpoint;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getValence() {
        return valence;
    }

    public void setValence(String valence) {
        this.valence = valence;
    }

    public String getConfidence() {
        return confidence;
    }

    public void setConfidence(String confidence) {
        this.confidence = confidence;
    }
}
