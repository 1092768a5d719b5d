package io.itinera.platform.figures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows the figures at {@code /metrics}. The server's own metrics are off: they would name its inside to everybody. */
@WebServlet("/metrics")
public class FiguresServlet extends HttpServlet {
    @Inject transient Figures figures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;version=0.0.4;charset=UTF-8");
        response.getWriter().write(figures.text());
    }
}
