package io.itinera.accounts.web;

import io.itinera.accounts.boundary.ExportMyData;
import io.itinera.accounts.boundary.TransfersBusy;
import io.itinera.platform.web.Fmt;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends people everything that is kept about them, as a file. */
@WebServlet(urlPatterns = "/accounts/my-data.json")
public class MyDataServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject transient ExportMyData exportMyData;
    @Inject transient Fmt fmt;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        describe(response);
        try {
            exportMyData.export(response.getOutputStream());
        } catch (TransfersBusy busy) {
            response.reset();
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "60");
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(fmt.text("refusal." + busy.code()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Without the data, and without asking for it. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        describe(response);
    }

    private static void describe(HttpServletResponse response) {
        response.setContentType("application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"itinera-my-data.json\"");
    }
}
