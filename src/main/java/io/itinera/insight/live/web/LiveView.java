package io.itinera.insight.live.web;

import io.itinera.insight.live.boundary.ReadNews;
import io.itinera.insight.web.ScopeView;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.PageTrace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** From where on what comes is new to a page, and where its script asks. */
@Named
@RequestScoped
public class LiveView {
    /** Sent by the script where it reads the page again for its figures. */
    private static final String RENEWAL = "Itinera-Renewal";

    @Inject ReadNews readNews;
    @Inject ScopeView scope;
    @Inject PageTrace trace;
    @Inject Fmt fmt;
    @Inject Clock clock;
    private Long edge;

    /** Before the figures of the page are read. That an open page reads them again is no step of anybody, and takes no place among the pages that the session keeps. */
    public void begin() {
        edge = readNews.edge();
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getExternalContext().getRequestHeaderMap().containsKey(RENEWAL)) {
            trace.isNoStep();
            faces.getViewRoot().setTransient(true);
        } else {
            readNews.opens(scope.scope());
        }
    }

    /** The same for a page of frictions. */
    public void beginFrictions() {
        edge = readNews.edgeOfFrictions();
        readNews.opens(scope.scope());
    }

    /** Whether the days shown go on, so that what comes belongs to them. */
    public boolean isGoingOn() {
        return scope.period().to().isAfter(clock.instant());
    }

    /** @param kind of friction, or empty for whichever */
    public boolean isTold(String kind) {
        return kind.isEmpty() || readNews.isTold(kind);
    }

    /** @param of {@code touchpoints}, {@code answers} or {@code frictions} @param code type of touchpoint or kind of friction, or empty for whichever */
    public String address(String of, String code) {
        if (edge == null) {
            edge = of.equals("frictions") ? readNews.edgeOfFrictions() : readNews.edge(); // shown again after a post
        }
        return "/api/v1/journey/news?of=" + of + "&since=" + edge + (code.isEmpty() ? "" : "&code=" + code) + scope.getHospitals();
    }

    /** The time of the day. */
    public String getNow() {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(fmt.getLocale()).format(LocalTime.now(clock.withZone(fmt.getZone())));
    }
}
