package io.itinera.platform.web.upload;

import io.itinera.platform.web.PageTrace;
import io.itinera.platform.web.RequestGuard;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UploadTooLarge;
import io.itinera.shared.access.PortalApi;
import io.itinera.shared.access.PortalPage;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.apache.commons.fileupload2.core.FileUploadException;

/**
 * Stands behind the door and reads the forms with which files are sent, instead of the server, who forgets the whole form when its
 * file is too large: nobody could then say to whom, on which page, it was too large. Strangers send no files. Its place among the
 * filters is declared in web.xml.
 */
public class UploadGuard extends HttpFilter {
    /** The largest file, and the fields beside it. */
    private static final long USUAL = (long) SentFile.MOST_MEGABYTES + 1 << 20;
    /** Of a longer form the fields are still found while its file is thrown away; of one that is longer than this nothing is read. */
    private static final long MOST = 256L << 20;
    /** Each keeps a thread as long as the person's line takes, and next to no memory. */
    private static final int LONG_ONES_AT_ONCE = 8;

    @Inject transient CurrentActor actor;
    @Inject transient PageTrace trace;
    private final Semaphore places = new Semaphore(LONG_ONES_AT_ONCE);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!RequestGuard.isUpload(request) || path.startsWith(PortalApi.ROOT)) {
            chain.doFilter(request, response);
        } else if (!actor.get().isPerson()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else if (request.getContentLengthLong() > MOST) {
            refuse(path, response);
        } else if (request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= USUAL) {
            read(path, request, response, chain);
        } else if (places.tryAcquire()) {
            try {
                read(path, request, response, chain);
            } finally {
                places.release();
            }
        } else {
            refuse(path, response);
        }
    }

    /** There is no form, so the page cannot say it; whoever sends this has gone past what the browser says. */
    private void refuse(String path, HttpServletResponse response) {
        PortalPage.at(path).ifPresent(page -> trace.refused(page, new UploadTooLarge(SentFile.MOST_MEGABYTES).code()));
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    private void read(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        MultipartForm read;
        try {
            read = MultipartForm.read(request.getContentType(), request.getInputStream(), MOST);
        } catch (UploadTooLarge endless) {
            refuse(path, response);
            return;
        } catch (FileUploadException noForm) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        } catch (IOException brokenOff) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try (MultipartForm form = read) {
            RequestGuard.heard(request);
            chain.doFilter(new MultipartRequest(request, form), response);
        }
    }
}
