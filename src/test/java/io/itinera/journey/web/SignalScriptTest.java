package io.itinera.journey.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the script costs everybody who gets it. */
class SignalScriptTest {
    private static final Path SCRIPTS = Path.of("src/main/webapp/resources/itinera/journey");
    private static final int MOST_BYTES = 5_000;

    @Test
    @DisplayName("JRN-22 all that is loaded to tell signals is five kilobytes at most, compressed")
    void isSmall() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed); var files = Files.list(SCRIPTS)) {
            for (Path file : files.toList()) {
                Files.copy(file, out);
            }
        }
        assertThat(compressed.size()).isBetween(1, MOST_BYTES);
    }
}
