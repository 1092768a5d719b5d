package io.itinera.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses requests that no page of ours sends, and tells the browser to be careful. The Faces implementation would
 * accept a postback by GET and other methods on a page; a form posted from another site is refused by what the browser
 * itself says about its origin.
 */
@WebFilter(filterName = "RequestGuard", urlPatterns = "/*", asyncSupported = true)
public class RequestGuard extends HttpFilter {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
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
        if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (isForged(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForged(HttpServletRequest request) {
        if (request.getMethod().equals("POST")) {
            return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        }
        return request.getQueryString() != null && request.getQueryString().contains("jakarta.faces.ViewState");
    }
}
