package io.itinera.accounts.web;

import io.itinera.accounts.boundary.ExportMyData;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends people everything that is kept about them, as a file. */
@WebServlet(urlPatterns = "/accounts/my-data.json")
public class MyDataServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject transient ExportMyData exportMyData;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"itinera-my-data.json\"");
        exportMyData.export(response.getOutputStream());
    }
}
