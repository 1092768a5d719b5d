package io.itinera.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.it.http.Visitor;

@OnBothDatabases
@DisplayName("Health")
class HealthIT {

    private final Portal portal;

    HealthIT(Portal portal) {
        this.portal = portal;
    }

    @AfterEach
    void databaseIsBack() {
        TestDatabases.start(portal.database());
        portal.awaitReady(Duration.ofSeconds(30));
        Rows.await("the door", Duration.ofSeconds(30), this::letsIn);
    }

    /** For the next test: a connection from before the outage is found out within a second of its last use. */
    private boolean letsIn() {
        return new Visitor(portal.url()).trySignIn("compras@demo.example", Visitor.PASSWORD).path().equals("/workspace/home");
    }

    @Test
    void tellsThatThePortalIsReadyAndAlive() throws IOException {
        assertThat(portal.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(portal.get("/health/ready").body()).contains("{\"name\":\"database\",\"status\":\"UP\"");
        assertThat(portal.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(portal.get("/health/live").body()).contains("\"threads\"");
    }

    @Test
    void saysNotReadyWithinFiveSecondsOfAnOutageAndReadyWithinTenOfItsEnd() throws Exception {
        TestDatabases.stop(portal.database());
        long stopped = System.nanoTime();
        while (portal.get("/health/ready").statusCode() != 503) {
            assertThat(since(stopped)).isLessThan(Duration.ofSeconds(5));
            Thread.sleep(200);
        }
        assertThat(portal.get("/health/live").statusCode()).as("a restart would not help").isEqualTo(200);

        TestDatabases.start(portal.database());
        portal.awaitReady(Duration.ofSeconds(10));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
