package io.itinera.insight.map.web;

import io.itinera.insight.map.boundary.PictureJourneyMap;
import io.itinera.insight.map.boundary.PicturesBusy;
import io.itinera.platform.web.Fmt;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends the page that can be printed of a map as a picture, for slides and mails. */
@WebServlet(urlPatterns = "/insight/journey.png")
public class MapPictureServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject transient MapSheet sheet;
    @Inject transient PictureJourneyMap pictureMap;
    @Inject transient Fmt fmt;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] page = sheet.write(request);
        try {
            sheet.send(pictureMap.picture(page, sheet.choice(), sheet.touchpoints()), "image/png", "png", response);
        } catch (PicturesBusy busy) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "60");
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(fmt.text("refusal." + busy.code()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
