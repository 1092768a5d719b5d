package io.itinera.insight.web;

import io.itinera.insight.boundary.ReadNews;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
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
    @Inject ReadNews readNews;
    @Inject ScopeView scope;
    @Inject Fmt fmt;
    @Inject Clock clock;
    private long edge;

    /** Before the figures of the page are read. */
    public void begin() {
        edge = readNews.edge();
    }

    /** @param type of touchpoint, or empty for whichever */
    public String address(String type) {
        return "/api/v1/journey/news?since=" + edge + (type == null || type.isEmpty() ? "" : "&type=" + type) + scope.getHospitals();
    }

    /** The time of the day. */
    public String getNow() {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(fmt.getLocale()).format(LocalTime.now(clock.withZone(fmt.getZone())));
    }
}
