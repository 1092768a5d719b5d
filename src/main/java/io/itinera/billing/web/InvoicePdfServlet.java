package io.itinera.billing.web;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.itinera.billing.boundary.DownloadInvoice;
import io.itinera.platform.web.PersonView;
import io.itinera.shared.AccountBoundaryCrossed;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.access.PortalPage;

/** Sends an invoice as a file. A number that does not exist and one of another hospital are equally missing. */
@WebServlet(urlPatterns = "/billing/invoice.pdf")
public class InvoicePdfServlet extends HttpServlet {
    private static final Logger SECURITY = Logger.getLogger("io.itinera.security");
    private static final long serialVersionUID = 1L;

    @Inject transient DownloadInvoice downloadInvoice;
    @Inject transient PersonView person;
    @Inject transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        if (number == null || !number.matches("F-[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(downloadInvoice.download(number, person.locale()), response);
        } catch (AccountBoundaryCrossed crossed) {
            SECURITY.log(Level.WARNING, "denied: account {0} asked for by person {1} at {2}",
                new Object[] {crossed.owner(), actor.get().person(), PortalPage.INVOICE_PDF});
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NoSuchRecord missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(DownloadInvoice.Pdf pdf, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + pdf.fileName() + "\"; filename*=UTF-8''"
            + pdf.fileName());
        response.setContentLength(pdf.content().length);
        response.getOutputStream().write(pdf.content());
    }
}
