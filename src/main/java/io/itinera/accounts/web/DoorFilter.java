package io.itinera.accounts.web;

import io.itinera.accounts.boundary.WhoIsHere;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.PortalApi;
import io.itinera.shared.access.PortalPage;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stands before everything: a page that {@link PortalPage} does not list is missing for everybody, a page that the
 * person may not open is missing for them, and whoever has not signed in is asked to. Programs are sent on to their own
 * door, {@link ApiDoor}. Its place among the filters is declared in web.xml.
 */
public class DoorFilter extends HttpFilter {
    private static final Set<String> OPEN = Set.of("/health", "/health/ready", "/health/live", "/health/started",
        "/metrics", "/favicon.ico");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./-]*");

    @Inject transient WhoIsHere who;
    @Inject transient SessionKey sessionKey;
    @Inject transient CurrentActor actor;
    @Inject transient ApiDoor api;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!isPlain(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (isOpen(path)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        boolean forPrograms = path.startsWith(PortalApi.ROOT);
        if (forPrograms && ApiDoor.isProgram(request)) {
            api.enter(path, request, response, chain);
            return;
        }
        if (who.isSignedIn() && !sessionKey.fits(request)) {
            request.getSession().invalidate();
            response.sendRedirect(request.getContextPath() + Landing.DOOR);
            return;
        }
        if (forPrograms) {
            api.enterSignedIn(path, request, response, chain);
            return;
        }
        if (path.equals("/")) {
            response.sendRedirect(request.getContextPath() + PortalPage.HOME.path());
            return;
        }
        enter(path, request, response, chain);
    }

    private void enter(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<PortalPage> page = PortalPage.at(path);
        if (page.filter(p -> actor.get().may(p.permission())).isPresent()) {
            chain.doFilter(request, response);
        } else if (page.isPresent() && !who.isSignedIn()) {
            askToSignIn(path, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void askToSignIn(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String wanted = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        String door = request.getContextPath() + Landing.DOOR + "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + door.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(door);
        }
    }

    /**
     * Whether the server reads the path as it is written. It takes {@code ..}, {@code %2e}, {@code ;} and {@code //} out
     * before it looks for the page, and would find another one than was asked for here.
     */
    private static boolean isPlain(String path) {
        return PLAIN.matcher(path).matches() && !path.contains("..") && !path.contains("//") && !path.contains("/./");
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || path.startsWith("/jakarta.faces.resource/");
    }
}
