package io.itinera.insight.map.web;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.web.ScopeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/** The map that a page shows, by the same parameters, as one page that leaves the portal. */
@RequestScoped
public class MapSheet {
    @Inject ScopeView scope;
    @Inject JourneyView journey;
    @Inject CompareView compare;
    @Inject MapPaper paper;
    @Inject Clock clock;

    /** The page as PDF. */
    byte[] write(HttpServletRequest request) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        read(request);
        journey.load();
        return paper.write(LocalDate.now(clock.withZone(Period.ZONE)));
    }

    MapChoice choice() {
        return journey.choice();
    }

    long touchpoints() {
        return journey.getMap().touchpoints();
    }

    /** Sends it as a file, by the same name in every form. */
    void send(byte[] file, String type, String ending, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"itinera-journey-" + journey.getMap().period().lastDay() + "." + ending + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private void read(HttpServletRequest request) {
        scope.setDays(request.getParameter("days"));
        scope.setFrom(request.getParameter("from"));
        scope.setTo(request.getParameter("to"));
        scope.setSegment(request.getParameter("segment"));
        scope.setRegion(request.getParameter("region"));
        scope.setGroup(request.getParameter("group"));
        scope.setAccount(request.getParameter("account"));
        scope.setContract(request.getParameter("contract"));
        scope.setSize(request.getParameter("volume"));
        scope.setDivision(request.getParameter("division"));
        journey.setPersona(request.getParameter("persona"));
        journey.setAsOfText(request.getParameter("asOf"));
        compare.setWith(request.getParameter("with"));
        compare.setSegment(request.getParameter("vsegment"));
        compare.setRegion(request.getParameter("vregion"));
        compare.setGroup(request.getParameter("vgroup"));
        compare.setAccount(request.getParameter("vaccount"));
        compare.setContract(request.getParameter("vcontract"));
        compare.setSize(request.getParameter("vsize"));
        compare.setDivision(request.getParameter("vdivision"));
    }
}
