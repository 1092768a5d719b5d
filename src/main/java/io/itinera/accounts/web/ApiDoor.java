package io.itinera.accounts.web;

import io.itinera.accounts.boundary.AdmitProgram;
import io.itinera.platform.web.Problem;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.PortalApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The door for programs: whoever brings the token of a person acts for them, without a session. A person who has signed
 * in may read here too, so that a page can offer a file; they change nothing here, because a cookie comes along with
 * requests that other sites send. What our own pages tell is taken where the browser says that it was one of them.
 */
@ApplicationScoped
public class ApiDoor {
    private static final Logger SECURITY = Logger.getLogger("io.itinera.security");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String SCHEME = "bearer ";

    @Inject AdmitProgram programs;
    @Inject CurrentActor actor;

    /** Whether the request comes without a session, which a program never needs. */
    static boolean isProgram(HttpServletRequest request) {
        return request.getHeader("Authorization") != null || request.getSession(false) == null;
    }

    /** Lets a program in that brings a token. */
    void enter(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String given = request.getHeader("Authorization");
        Optional<Actor> owner = token(given).flatMap(programs::admit);
        if (owner.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"itinera\"");
            refuse(Problem.of(HttpServletResponse.SC_UNAUTHORIZED, given == null ? "token-missing" : "token-refused"), request, response);
            return;
        }
        Passage passage = new Passage();
        actor.runAsProgramOf(owner.get(), () -> passage.attempt(() -> pass(path, request, response, chain)));
        passage.end();
    }

    /** Lets somebody read who has signed in, and our own pages tell. */
    void enterSignedIn(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isSafe = READING.contains(request.getMethod()) || path.equals(PortalApi.SIGNALS.path()) && isFromOurPage(request);
        if (actor.get().isPerson() && isSafe) {
            pass(path, request, response, chain);
        } else {
            enter(path, request, response, chain);
        }
    }

    /** By what the browser itself says; an older one, or one without TLS, names only where the page comes from. */
    private static boolean isFromOurPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
    }

    private void pass(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<PortalApi> api = PortalApi.at(path);
        if (api.isEmpty()) {
            refuse(Problem.of(HttpServletResponse.SC_NOT_FOUND, "no-such-record"), request, response);
        } else if (actor.get().may(api.get().permission())) {
            chain.doFilter(request, response);
        } else {
            SECURITY.log(Level.WARNING, "denied: {0} asked for by person {1}", new Object[] {api.get(), actor.get().person()});
            refuse(Problem.of(HttpServletResponse.SC_FORBIDDEN, "not-permitted"), request, response);
        }
    }

    private static Optional<String> token(String authorization) {
        boolean isBearer = authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return isBearer ? Optional.of(authorization.substring(SCHEME.length()).strip()) : Optional.empty();
    }

    private static void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] text = problem.json(request.getHeader("Accept-Language")).getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    /** Carries what went wrong inside out of work that may throw nothing. */
    private static final class Passage {
        private IOException broken;
        private ServletException failed;

        void attempt(Step step) {
            try {
                step.take();
            } catch (IOException e) {
                broken = e;
            } catch (ServletException e) {
                failed = e;
            }
        }

        void end() throws IOException, ServletException {
            if (broken != null) {
                throw broken;
            }
            if (failed != null) {
                throw failed;
            }
        }
    }

    private interface Step {
        void take() throws IOException, ServletException;
    }
}
