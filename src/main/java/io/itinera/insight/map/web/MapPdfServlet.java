package io.itinera.insight.map.web;

import io.itinera.insight.map.boundary.PrintJourneyMap;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the map that a page shows, by the same parameters, as one page to print or to pass on. */
@WebServlet(urlPatterns = "/insight/journey.pdf")
public class MapPdfServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject transient MapSheet sheet;
    @Inject transient PrintJourneyMap printMap;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] page = sheet.write(request);
        printMap.print(sheet.choice(), sheet.touchpoints());
        sheet.send(page, "application/pdf", "pdf", response);
    }
}
