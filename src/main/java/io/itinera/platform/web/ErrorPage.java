package io.itinera.platform.web;

import io.itinera.shared.UnexpectedFailure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What the error page shows: the reference under which the failure is kept. */
@Named
@RequestScoped
public class ErrorPage {
    static final String REFERENCE = "itinera.error.reference";
    /** Where an answer to Ajax can only name another page. */
    static final String PARAMETER = "reference";

    @Inject HttpServletRequest request;

    /** Null when nothing was kept under a reference. */
    public String getReference() {
        String sent = request.getParameter(PARAMETER);
        String kept = (String) request.getAttribute(REFERENCE);
        return kept == null && UnexpectedFailure.isReference(sent) ? sent : kept;
    }
}
