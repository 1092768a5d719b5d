package io.itinera.accounts.web;

import io.itinera.platform.figures.Figures;
import io.itinera.shared.PersonId;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The sessions this instance keeps in memory, and how many it may: sessions nobody closes live half an hour, and whoever
 * opens them faster than that must not take the memory of all others. The session that was silent longest ends first;
 * its owner signs in again and finds the cart, which is in the database.
 */
@ApplicationScoped
public class OpenSessions {
    /** Enough for a whole purchasing department that shares one sign-in. */
    static final int OF_ONE_PERSON = 24;
    /** A session that has ordered keeps some 130 kB (over 300 journeys), and half the memory belongs to other things. */
    static final int BYTES_OF_HEAP_EACH = 512 * 1024;
    private static final Logger LOG = Logger.getLogger(OpenSessions.class.getName());
    private static final String OPEN = "itinera_sessions_open";
    private static final String ENDED = "itinera_sessions_ended_for_room_total";

    private final Figures figures;
    private final int limit;
    private final Map<PersonId, Set<HttpSession>> people = new HashMap<>();
    private final Map<HttpSession, PersonId> signedIn = new HashMap<>();
    /** Of those who have not signed in, oldest first. */
    private final Set<HttpSession> strangers = new LinkedHashSet<>();
    private Executor executor;

    /** For the container's proxy. */
    OpenSessions() {
        this(null, null, 0);
    }

    @Inject
    OpenSessions(Figures figures) {
        this(figures, null, (int) (Runtime.getRuntime().maxMemory() / BYTES_OF_HEAP_EACH));
    }

    OpenSessions(Figures figures, Executor executor, int limit) {
        this.figures = figures;
        this.executor = executor;
        this.limit = limit;
    }

    @Resource
    public void setExecutor(ManagedExecutorService executor) {
        this.executor = executor;
    }

    @PostConstruct
    void show() {
        figures.watch(OPEN, this::count);
        figures.add(ENDED, 0);
    }

    /** Somebody came; strangers make room for strangers only. */
    synchronized void opened(HttpSession session) {
        strangers.add(session);
        if (strangers.size() > limit) {
            end(strangers.iterator().next());
        }
    }

    /** The session belongs to this person from now on. */
    synchronized void signedIn(HttpSession session, PersonId person) {
        closed(session);
        Set<HttpSession> own = people.computeIfAbsent(person, unused -> new HashSet<>());
        own.add(session);
        signedIn.put(session, person);
        if (own.size() > OF_ONE_PERSON) {
            end(mostSilent(own, session));
        } else if (signedIn.size() > limit) {
            end(mostSilent(signedIn.keySet(), session));
        }
    }

    synchronized void closed(HttpSession session) {
        strangers.remove(session);
        PersonId person = signedIn.remove(session);
        if (person != null) {
            people.computeIfPresent(person, (unused, own) -> own.remove(session) && own.isEmpty() ? null : own);
        }
    }

    private synchronized int count() {
        return strangers.size() + signedIn.size();
    }

    /** On another thread: ended within a request, a session takes what CDI keeps for that request's own session with it. */
    private void end(HttpSession session) {
        closed(session);
        figures.add(ENDED, 1);
        executor.execute(() -> {
            try {
                session.invalidate();
            } catch (IllegalStateException endedMeanwhile) {
                LOG.log(Level.FINE, "a session had ended before it was to make room", endedMeanwhile);
            }
        });
    }

    private static HttpSession mostSilent(Set<HttpSession> sessions, HttpSession except) {
        return sessions.stream().filter(session -> session != except).min(Comparator.comparingLong(OpenSessions::lastUsed))
            .orElseThrow();
    }

    private static long lastUsed(HttpSession session) {
        try {
            return session.getLastAccessedTime();
        } catch (IllegalStateException endedMeanwhile) {
            return Long.MIN_VALUE;
        }
    }
}
