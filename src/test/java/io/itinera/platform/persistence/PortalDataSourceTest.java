package io.itinera.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PortalDataSourceTest {
    private static final String URL = "jdbc:postgresql://db.example/itinera";

    @Test
    @DisplayName("PostgreSQL compiles no statement of the portal's, unless the address says so")
    void leavesTheCompilerOff() {
        assertThat(options(URL)).isEqualTo("-c jit=off");
        assertThat(options(URL + "?options=-c%20jit=on")).isEqualTo("-c jit=on");
    }

    private static String options(String url) {
        return PortalDataSource.postgres(new DatabaseSettings(url, "itinera", "itinera"), 0).getOptions();
    }
}
