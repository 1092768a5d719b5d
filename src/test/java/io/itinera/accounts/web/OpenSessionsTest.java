package io.itinera.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.platform.figures.Figures;
import io.itinera.shared.PersonId;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpenSessionsTest {
    private static final int LIMIT = 40;

    private final Figures figures = new Figures();
    private final OpenSessions sessions = new OpenSessions(figures, Runnable::run, LIMIT);
    private final List<HttpSession> ended = new ArrayList<>();

    @BeforeEach
    void show() {
        sessions.show();
    }

    @Test
    @DisplayName("ACC-7 one session too many of a person ends the one of theirs that was silent longest")
    void boundsOnePerson() {
        HttpSession colleague = signedIn(2, 0);
        HttpSession silent = signedIn(1, 5);
        for (int more = 1; more < OpenSessions.OF_ONE_PERSON; more++) {
            signedIn(1, 10 + more);
        }
        assertThat(ended).isEmpty();
        signedIn(1, 1);
        assertThat(ended).as("not the new one, not a colleague's").containsExactly(silent).doesNotContain(colleague);
    }

    @Test
    @DisplayName("ACC-7 when all are too many, the one ends that was silent longest, whoever it belongs to")
    void boundsAll() {
        HttpSession silent = signedIn(1, 3);
        for (int person = 2; person <= LIMIT; person++) {
            signedIn(person, 100 + person);
        }
        assertThat(ended).isEmpty();
        signedIn(99, 1);
        assertThat(ended).containsExactly(silent);
    }

    @Test
    @DisplayName("ACC-7 strangers in any number end strangers only, the first first")
    void boundsStrangers() {
        HttpSession buyer = signedIn(1, 0);
        HttpSession first = stranger(9);
        HttpSession second = stranger(9);
        for (int more = 2; more < LIMIT + 2; more++) {
            stranger(9);
        }
        assertThat(ended).containsExactly(first, second).doesNotContain(buyer);
    }

    @Test
    @DisplayName("ACC-7 a session that ended by itself makes room and is counted no more")
    void forgetsTheClosed() {
        List<HttpSession> own = new ArrayList<>();
        for (int one = 0; one < OpenSessions.OF_ONE_PERSON; one++) {
            own.add(signedIn(1, one));
        }
        own.forEach(sessions::closed);
        signedIn(1, 1);
        stranger(1);
        assertThat(ended).isEmpty();
        assertThat(figures.text()).contains("itinera_sessions_open 2\n").contains("itinera_sessions_ended_for_room_total 0\n");
    }

    private HttpSession signedIn(long person, long lastUsed) {
        HttpSession session = stranger(lastUsed);
        sessions.signedIn(session, new PersonId(person));
        return session;
    }

    private HttpSession stranger(long lastUsed) {
        HttpSession session = (HttpSession) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpSession.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "getLastAccessedTime" -> lastUsed;
                case "invalidate" -> {
                    ended.add((HttpSession) proxy);
                    yield null;
                }
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                case "toString" -> "last used " + lastUsed;
                default -> throw new UnsupportedOperationException(method.getName());
            });
        sessions.opened(session);
        return session;
    }
}
