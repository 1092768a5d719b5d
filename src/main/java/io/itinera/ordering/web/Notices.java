package io.itinera.ordering.web;

import io.itinera.ordering.boundary.PutResult;
import io.itinera.platform.web.Fmt;
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

    /** What was put in; of a cart with a name also where, because there may be others. */
    static String added(Fmt fmt, PutResult put) {
        return put.cart() == null ? fmt.text("ordering.added", put.added(), put.articleName(), put.inCart())
            : fmt.text("ordering.added.named", put.added(), put.articleName(), put.inCart(), put.cart());
    }

    /** What was said is shown on the next page. */
    public static void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }
}
