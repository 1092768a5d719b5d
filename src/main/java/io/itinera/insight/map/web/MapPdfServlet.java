package io.itinera.insight.map.web;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.map.boundary.PrintJourneyMap;
import io.itinera.insight.web.ScopeView;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/** Sends the map that a page shows, by the same parameters, as one page to print or to pass on. */
@WebServlet(urlPatterns = "/insight/journey.pdf")
public class MapPdfServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject transient ScopeView scope;
    @Inject transient JourneyView journey;
    @Inject transient CompareView compare;
    @Inject transient MapPaper paper;
    @Inject transient PrintJourneyMap printMap;
    @Inject transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        read(request);
        journey.load();
        byte[] page = paper.write(LocalDate.now(clock.withZone(Period.ZONE)));
        printMap.print(journey.choice(), journey.getMap().touchpoints());
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"itinera-journey-" + journey.getMap().period().lastDay() + ".pdf\"");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
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
        scope.setSize(request.getParameter("size"));
        journey.setPersona(request.getParameter("persona"));
        journey.setAsOfText(request.getParameter("asOf"));
        compare.setWith(request.getParameter("with"));
        compare.setSegment(request.getParameter("vsegment"));
        compare.setRegion(request.getParameter("vregion"));
        compare.setGroup(request.getParameter("vgroup"));
        compare.setAccount(request.getParameter("vaccount"));
        compare.setContract(request.getParameter("vcontract"));
        compare.setSize(request.getParameter("vsize"));
    }
}
