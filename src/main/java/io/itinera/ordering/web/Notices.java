package io.itinera.ordering.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Sentences above a page: the one before the person, or the one they are sent to next. */
public final class Notices {
    private Notices() {
    }

    public static void say(String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(sentence));
    }

    public static void warn(String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, null));
    }

    /** What was said is shown on the next page. */
    public static void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }
}
