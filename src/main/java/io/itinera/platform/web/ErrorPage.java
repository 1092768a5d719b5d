package io.itinera.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What the error page shows: the reference under which the failure is kept. */
@Named
@RequestScoped
public class ErrorPage {
    static final String REFERENCE = "itinera.error.reference";

    @Inject HttpServletRequest request;

    /** Null when nothing was kept under a reference. */
    public String getReference() {
        return (String) request.getAttribute(REFERENCE);
    }
}
