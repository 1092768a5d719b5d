package io.itinera.platform.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "200 | {\"name\":\"database\",\"status\":\"UP\"}               | READY",
        "503 | {\"name\":\"database\",\"status\":\"DOWN\"}             | NOT_READY",
        "503 | {\"name\":\"database\",\"data\":{\"demo\":\"failed\"}} | FAILED",
        "200 | {\"status\":\"UP\",\"checks\":[]}                       | WITHOUT_PORTAL",
        "404 | Not found                                               | WITHOUT_PORTAL"})
    void readsWhatThePortalAnswers(int status, String answer, Readiness expected) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health/ready", question -> {
            byte[] body = answer.getBytes(UTF_8);
            question.sendResponseHeaders(status, body.length);
            question.getResponseBody().write(body);
            question.close();
        });
        server.start();
        try {
            assertThat(Readiness.of(atPort(server.getAddress().getPort()))).isEqualTo(expected);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void countsAPortThatNobodyOpenedAsNoPortal() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        assertThat(Readiness.of(atPort(free))).isEqualTo(Readiness.NOT_LISTENING);
        assertThat(Readiness.values()).filteredOn(Readiness::isWithoutPortal)
            .containsExactly(Readiness.WITHOUT_PORTAL, Readiness.NOT_LISTENING);
    }

    private static LaunchSettings atPort(int port) {
        return LaunchSettings.from(Map.of("ITINERA_PORT", Integer.toString(port)));
    }
}
