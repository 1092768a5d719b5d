package io.itinera.platform.web;

import io.itinera.shared.access.PortalApi;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Refuses requests that no page of ours sends, and tells the browser to be careful. The Faces implementation would
 * accept a postback by GET and other methods on a page; a form posted from another site is refused by what the browser
 * itself says about its origin. An error page is made as if it had been asked for: the form that failed is no form of
 * the error page. Its place among the filters is declared in web.xml.
 */
public class RequestGuard extends HttpFilter {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    /** A neighbour under the same domain is another site as well. */
    private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");
    /** More than anybody sends whose session ended meanwhile, and who must still hear that. */
    private static final int LONG = 21 << 20;
    private static final String HEARD = RequestGuard.class.getName() + ".heard";
    private static final String YEAR = "max-age=31536000; includeSubDomains";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", YEAR);
        }
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(new WithoutForm(request), new WithOnePolicy(response));
        } else if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (isForged(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            pass(request, response, chain);
        }
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (isUpload(request)) {
            request.getInputStream(); // what is begun here the server does not begin to read itself, past all that is said of it further on
        }
        try {
            chain.doFilter(request, response);
        } finally {
            FileAnswer.breakOff(request);
            if (isLong(request) && request.getAttribute(HEARD) == null) {
                Connection.closeAfterwards(request);
            }
        }
    }

    /** Whether files come with the request. */
    public static boolean isUpload(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** What the person sends has been read to its end. */
    public static void heard(ServletRequest request) {
        request.setAttribute(HEARD, Boolean.TRUE);
    }

    /** The server would listen to the end of what was turned away, however long it is. Programs have a door of their own. */
    private static boolean isLong(HttpServletRequest request) {
        boolean isEndless = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        return (isEndless || request.getContentLengthLong() > LONG) && !request.getRequestURI().startsWith(request.getContextPath() + PortalApi.ROOT);
    }

    private static boolean isForged(HttpServletRequest request) {
        if (request.getMethod().equals("POST")) {
            return OTHER_SITES.contains(String.valueOf(request.getHeader("Sec-Fetch-Site")));
        }
        return request.getQueryString() != null && namesViewState(request.getQueryString());
    }

    /** However its letters are written; a query that cannot be read is refused as well. */
    private static boolean namesViewState(String query) {
        try {
            return URLDecoder.decode(query, StandardCharsets.UTF_8).contains("jakarta.faces.ViewState");
        } catch (IllegalArgumentException unreadable) {
            return true;
        }
    }

    /** The request for an error page: a GET without what was posted, or Faces would take it for a postback to that page. */
    private static final class WithoutForm extends HttpServletRequestWrapper {
        WithoutForm(HttpServletRequest failed) {
            super(failed);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase("Faces-Request") ? null : super.getHeader(name);
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }

    /** The failed page may have named its content security policy already; two of them together allow nothing. */
    private static final class WithOnePolicy extends HttpServletResponseWrapper {
        WithOnePolicy(HttpServletResponse failed) {
            super(failed);
        }

        @Override
        public void addHeader(String name, String content) {
            if (name.equalsIgnoreCase("Content-Security-Policy")) {
                setHeader(name, content);
            } else {
                super.addHeader(name, content);
            }
        }
    }
}
