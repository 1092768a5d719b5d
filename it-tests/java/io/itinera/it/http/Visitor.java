package io.itinera.it.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** One person with cookies of their own who opens pages and sends forms as a browser does, and follows redirects. */
public final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    public static final String PASSWORD = "Itinera-2026-demo";

    private final String baseUrl;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http;
    private int requests;

    public Visitor(String baseUrl) {
        this(baseUrl, HttpClient.Redirect.NORMAL);
    }

    private Visitor(String baseUrl, HttpClient.Redirect redirect) {
        this.baseUrl = baseUrl;
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies)
            .followRedirects(redirect).connectTimeout(Duration.ofSeconds(10)).build();
    }

    /** A visitor who has signed in with the demo's password. */
    public static Visitor signedIn(String baseUrl, String email) {
        Visitor visitor = new Visitor(baseUrl);
        Document home = visitor.trySignIn(email, PASSWORD);
        if (!home.path().equals("/workspace/home")) {
            throw new IllegalStateException(email + " was not let in: " + home.text());
        }
        return visitor;
    }

    /** A visitor who looks at a redirect instead of following it. */
    public static Visitor staying(String baseUrl) {
        return new Visitor(baseUrl, HttpClient.Redirect.NEVER);
    }

    /** Fills in and sends the door's form with any password; the answer is whatever comes after. */
    public Document trySignIn(String email, String password) {
        return open("/accounts/sign-in").form("door").set("email", email).set("password", password).send("enter");
    }

    public Document open(String path) {
        return send(HttpRequest.newBuilder(address(path)).GET());
    }

    /** Sends the fields to the path as a form that a page of the portal posts. */
    public Document post(String path, Map<String, String> fields, boolean ajax) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString(encode(fields)));
        if (ajax) {
            request.header("Faces-Request", "partial/ajax").header("X-Requested-With", "XMLHttpRequest");
        }
        return send(request);
    }

    /** Any request, with this person's cookies. */
    public Document send(HttpRequest.Builder request) {
        requests++;
        try {
            HttpResponse<String> answer = http.send(request.timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Document(this, answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file behind the address. */
    public byte[] download(String path) {
        try {
            return http.send(HttpRequest.newBuilder(address(path)).timeout(PATIENCE).GET().build(),
                HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address(String path) {
        return URI.create(path.startsWith("http") ? path : baseUrl + path);
    }

    /** How many requests this person has sent, not counting the redirects followed. */
    public int requests() {
        return requests;
    }

    /** The cookies kept so far. */
    public CookieManager cookies() {
        return cookies;
    }

    static String encode(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
            + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
