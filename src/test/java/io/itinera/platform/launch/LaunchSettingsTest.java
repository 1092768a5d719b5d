package io.itinera.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchSettingsTest {

    @Test
    void hasTheDefaultsOfALaptop() {
        LaunchSettings settings = LaunchSettings.from(Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.home()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void takesWhatTheEnvironmentSays() {
        LaunchSettings settings = LaunchSettings.from(Map.of("ITINERA_PORT", "9090", "ITINERA_HOME", "/srv/itinera",
                "ITINERA_PUBLIC_URL", "https://buy.example", "ITINERA_DEMO", "true"));

        assertThat(settings).isEqualTo(new LaunchSettings(9090, Path.of("/srv/itinera").toAbsolutePath(),
                "https://buy.example", true));
        assertThat(settings.localUrl()).isEqualTo("http://localhost:9090");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "web", "0", "65536", "-1"})
    void refusesWhatIsNoPort(String port) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> LaunchSettings.from(Map.of("ITINERA_PORT", port)))
                .withMessageContaining("ITINERA_PORT");
    }
}
