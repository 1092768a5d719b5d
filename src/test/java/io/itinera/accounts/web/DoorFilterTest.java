package io.itinera.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.accounts.Hospitals;
import io.itinera.accounts.boundary.AdmitProgram;
import io.itinera.accounts.boundary.WhoIsHere;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.Persona;
import io.itinera.shared.access.PortalApi;
import io.itinera.shared.access.PortalPage;
import io.itinera.shared.touchpoint.Channel;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page times every role, and what lies beside the pages. */
class DoorFilterTest {
    @ParameterizedTest
    @DisplayName("ACC-5 a page opens for the roles of its permission, is missing for others, and asks strangers to sign in")
    @EnumSource(PortalPage.class)
    void opensByTable(PortalPage page) throws Exception {
        for (Persona persona : Persona.values()) {
            String expected = page.permission().isGrantedTo(persona) ? "passed" : "404";
            assertThat(knock(Hospitals.actor(1, null, persona), page.path())).as(persona + " at " + page).isEqualTo(expected);
            assertThat(knock(Hospitals.actor(1, null, persona), page.path() + ".xhtml")).as(persona + " at " + page).isEqualTo(expected);
        }
        assertThat(knock(Actor.NOBODY, page.path())).isEqualTo(Actor.NOBODY.may(page.permission()) ? "passed"
            : "to /accounts/sign-in?next=" + page.path().replace("/", "%2F"));
    }

    @ParameterizedTest
    @DisplayName("ACC-5 what no page is called is missing for everybody")
    @ValueSource(strings = {"/workspace/home/", "/workspace/home.jsf", "/WEB-INF/web.xml", "/insight/journey;x=1", "/nowhere",
        "/workspace//home", "/insight%2Fjourney", "/WORKSPACE/HOME", "/jakarta.faces.resource"})
    void knowsNoOtherPages(String path) throws Exception {
        for (Persona persona : Persona.values()) {
            assertThat(knock(Hospitals.actor(1, null, persona), path)).isEqualTo("404");
        }
        assertThat(knock(Actor.NOBODY, path)).isEqualTo("404");
    }

    @Test
    @DisplayName("ACC-5 files of pages, health and figures are open to everybody")
    void letsFilesPass() throws Exception {
        for (String path : List.of("/jakarta.faces.resource/portal.js.xhtml", "/health/ready", "/health/live", "/metrics")) {
            assertThat(knock(Actor.NOBODY, path)).isEqualTo("passed");
        }
    }

    @Test
    @DisplayName("ACC-5 an Ajax request after the session's end is sent to the door in the way Ajax understands")
    void answersAjax() throws Exception {
        assertThat(knock(Actor.NOBODY, "/ordering/cart", Map.of("Faces-Request", "partial/ajax")))
            .contains("<redirect url=\"/accounts/sign-in?next=%2Fordering%2Fcart\"/>");
    }

    @ParameterizedTest
    @DisplayName("ACC-9 an address for programs opens for tokens of people with its permission, and to such people when they read")
    @EnumSource(PortalApi.class)
    void opensToProgramsByTable(PortalApi api) throws Exception {
        for (Persona persona : Persona.values()) {
            String expected = api.permission().isGrantedTo(persona) ? "passed" : "status 403";
            Actor person = Hospitals.actor(1, null, persona);
            for (String path : List.of(api.path(), api.path() + ".csv")) {
                assertThat(knock(Actor.NOBODY, path, Map.of("Authorization", "Bearer " + persona, "method", "POST"))).isEqualTo(expected);
                assertThat(knock(Actor.NOBODY, path, Map.of("Authorization", "bearer  " + persona))).isEqualTo(expected);
                assertThat(knock(person, path, Map.of("session", "yes"))).isEqualTo(expected);
                assertThat(knock(person, path, Map.of("session", "yes", "method", "POST"))).isEqualTo("status 401");
            }
        }
    }

    @Test
    @DisplayName("ACC-9 what a page tells passes only from our own pages, by what the browser says, and to its own address alone")
    void letsOwnPagesTell() throws Exception {
        Actor person = Hospitals.actor(1, null, Persona.CX_ANALYST);
        String signals = PortalApi.SIGNALS.path();
        Map<String, Map<String, String>> answers = Map.of("passed", Map.of("Sec-Fetch-Site", "same-origin"),
            "status 401", Map.of("Sec-Fetch-Site", "none", "Origin", "https://portal.example"));
        for (String answer : answers.keySet()) {
            Map<String, String> headers = new HashMap<>(Map.of("session", "yes", "method", "POST", "Host", "portal.example"));
            headers.putAll(answers.get(answer));
            assertThat(knock(person, signals, headers)).isEqualTo(answer);
            assertThat(knock(person, PortalApi.TOUCHPOINTS.path(), headers)).isEqualTo("status 401");
        }
        for (String origin : List.of("https://portal.example", "http://portal.example")) {
            assertThat(knock(person, signals, Map.of("session", "yes", "method", "POST", "Host", "portal.example", "Origin", origin))).isEqualTo("passed");
        }
        for (String origin : List.of("https://evil.example", "null", "https://portal.example.evil", "https://portal.example:8443")) {
            assertThat(knock(person, signals, Map.of("session", "yes", "method", "POST", "Host", "portal.example", "Origin", origin))).isEqualTo("status 401");
        }
    }

    @ParameterizedTest
    @DisplayName("ACC-9 a program without a token that somebody may use is told so")
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer nobody", "Basic CX_ANALYST", "CX_ANALYST"})
    void refusesPrograms(String authorization) throws Exception {
        assertThat(knock(Actor.NOBODY, "/api/v1/journey/log.csv", authorization.isEmpty() ? Map.of() : Map.of("Authorization", authorization)))
            .isEqualTo("status 401");
    }

    @ParameterizedTest
    @DisplayName("ACC-9 what no address for programs is called is missing for everybody")
    @ValueSource(strings = {"/api/", "/api/v1", "/api/v1/journey", "/api/v1/journey/log/", "/api/v1/journey/logs", "/api/v2/journey/log.csv"})
    void knowsNoOtherAddresses(String path) throws Exception {
        assertThat(knock(Actor.NOBODY, path, Map.of("Authorization", "Bearer CX_ANALYST"))).isEqualTo("status 404");
    }

    private static String knock(Actor actor, String path) throws Exception {
        return knock(actor, path, Map.of());
    }

    private static String knock(Actor actor, String path, Map<String, String> headers) throws Exception {
        List<String> answers = new ArrayList<>();
        DoorFilter door = new DoorFilter();
        door.actor = new As(actor);
        door.api = new ApiDoor();
        door.api.actor = door.actor;
        door.api.programs = new AdmitProgram() {
            @Override
            public Optional<Actor> admit(String token) {
                return Arrays.stream(Persona.values()).filter(persona -> persona.name().equals(token)).findFirst()
                    .map(persona -> Hospitals.actor(1, null, persona));
            }
        };
        door.who = new WhoIsHere() {
            @Override
            public boolean isSignedIn() {
                return actor.isPerson();
            }
        };
        door.sessionKey = new SessionKey() {
            @Override
            boolean fits(HttpServletRequest request) {
                return true;
            }
        };
        FilterChain chain = (request, response) -> answers.add("passed");
        StringWriter written = new StringWriter();
        door.doFilter(request(path, headers), response(answers, new PrintWriter(written)), chain);
        if (!written.toString().isEmpty()) {
            answers.add(written.toString());
        }
        assertThat(answers).hasSize(1);
        return answers.get(0);
    }

    private static HttpServletRequest request(String path, Map<String, String> headers) {
        return fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getRequestURI" -> path;
            case "getContextPath" -> "";
            case "getHeader" -> headers.get(arguments[0]);
            case "getMethod" -> headers.getOrDefault("method", "GET");
            case "getSession" -> headers.containsKey("session") ? fake(HttpSession.class, (method, unused) -> null) : null;
            default -> null;
        });
    }

    private static HttpServletResponse response(List<String> answers, PrintWriter writer) {
        return fake(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "sendError" -> answers.add(arguments[0].toString());
            case "sendRedirect" -> answers.add("to " + arguments[0]);
            case "getWriter" -> writer;
            case "setStatus" -> answers.add("status " + arguments[0]);
            case "getOutputStream" -> new Nowhere();
            default -> null;
        });
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
            (proxy, method, arguments) -> {
                Object result = answer.to(method.getName(), arguments);
                return method.getReturnType() == void.class ? null : result;
            }));
    }

    /** Whoever has signed in, or the person whose token a program brought. */
    private static final class As implements CurrentActor {
        private Actor actor;

        As(Actor actor) {
            this.actor = actor;
        }

        @Override
        public Actor get() {
            return actor;
        }

        @Override
        public Channel channel() {
            return Channel.WEB;
        }

        @Override
        public void runAs(Actor other, Runnable work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void runInNameOf(Actor other, Runnable work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void runAsProgramOf(Actor other, Runnable work) {
            actor = other;
            work.run();
        }
    }

    private static final class Nowhere extends ServletOutputStream {
        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(int octet) {
            // What programs are told is read in tests from outside.
        }
    }
}
