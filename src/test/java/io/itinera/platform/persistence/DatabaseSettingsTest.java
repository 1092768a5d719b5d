package io.itinera.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {

    @AfterEach
    void forget() {
        System.clearProperty("itinera.home");
        System.clearProperty("itinera.db.url");
    }

    @Test
    void keepsAcknowledgedCommitsInThePortalsHomeByDefault() {
        System.setProperty("itinera.home", "/srv/itinera");

        assertThat(DatabaseSettings.current().url())
                .startsWith("jdbc:h2:file:").contains("/srv/itinera/db/itinera;MODE=PostgreSQL;")
                .contains("WRITE_DELAY=0").contains("DB_CLOSE_ON_EXIT=FALSE");
        assertThat(DatabaseSettings.current().isPostgres()).isFalse();
    }

    @Test
    void goesWhereTheUrlPoints() {
        System.setProperty("itinera.db.url", "jdbc:postgresql://db.example/itinera");

        assertThat(DatabaseSettings.current().isPostgres()).isTrue();
        assertThat(DatabaseSettings.current().user()).isEqualTo("itinera");
    }
}
