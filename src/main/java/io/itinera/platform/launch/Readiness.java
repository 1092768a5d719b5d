package io.itinera.platform.launch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What the portal on this machine answers when asked whether it is ready. */
enum Readiness {

    /** The application answers and its database too. */
    READY,
    /** The application answers, but something it needs is away. */
    NOT_READY,
    /** The application answers that it will never be ready. */
    FAILED,
    /** The server answers, but the application is not there. */
    WITHOUT_PORTAL,
    /** Nobody listens at the portal's port. */
    NOT_LISTENING,
    /** Somebody listens, but does not answer in time. */
    SILENT;

    /** Whether the server, once started, has nothing to wait for: it serves no portal. */
    boolean isWithoutPortal() {
        return this == WITHOUT_PORTAL || this == NOT_LISTENING;
    }

    /** The server alone also says "UP"; only the application's own check proves that the portal is there. */
    private static final String OWN_CHECK = "\"database\"";
    private static final String GIVEN_UP = "\"failed\"";

    /** One for all questions of a start: each brings threads and the list of authorities with it. */
    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    static Readiness of(LaunchSettings settings) {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + settings.port() + "/health/ready"))
                .timeout(Duration.ofSeconds(5)).build();
        try {
            HttpResponse<String> answer = CLIENT.send(question, HttpResponse.BodyHandlers.ofString());
            if (!answer.body().contains(OWN_CHECK)) {
                return WITHOUT_PORTAL;
            }
            if (answer.body().contains(GIVEN_UP)) {
                return FAILED;
            }
            return answer.statusCode() == 200 ? READY : NOT_READY;
        } catch (ConnectException e) {
            return NOT_LISTENING;
        } catch (IOException e) {
            return SILENT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SILENT;
        }
    }
}
