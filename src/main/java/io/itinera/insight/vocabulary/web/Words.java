package io.itinera.insight.vocabulary.web;

import io.itinera.journey.boundary.Names;
import java.io.Serializable;

/** What is typed in three languages. */
public final class Words implements Serializable {
    private static final long serialVersionUID = 1L;

    private String spanish;
    private String english;
    private String french;

    void take(Names names) {
        spanish = names.spanish();
        english = names.english();
        french = names.french();
    }

    Names names() {
        return new Names(spanish, english, french);
    }

    public String getSpanish() {
        return spanish;
    }

    public void setSpanish(String spanish) {
        this.spanish = spanish;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(String french) {
        this.french = french;
    }
}
