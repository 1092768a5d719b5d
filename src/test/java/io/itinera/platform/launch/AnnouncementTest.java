package io.itinera.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnouncementTest {

    @TempDir
    private Path folder;

    @Test
    void namesTheAddressAndWhoCanSignInToTheDemo() throws IOException {
        Path war = war("""
                role;sign-in;password;name
                Buyer;maria@demo.example;demo-1;María
                Approver;jo@demo.example;demo-2;Jo
                """);

        assertThat(Announcement.of(LaunchSettings.from(Map.of("ITINERA_DEMO", "true")), war).text()).isEqualTo("""

                Itinera is ready at http://localhost:8080

                  role     | sign-in            | password
                  Buyer    | maria@demo.example | demo-1
                  Approver | jo@demo.example    | demo-2
                """);
    }

    @Test
    void namesNobodyOutsideTheDemo() throws IOException {
        Path war = war("role;sign-in;password;name\nBuyer;maria@demo.example;demo-1;María\n");

        assertThat(Announcement.of(LaunchSettings.from(Map.of()), war).text())
                .isEqualTo("\nItinera is ready at http://localhost:8080\n");
    }

    @Test
    void isContentWithADemoWithoutList() throws IOException {
        assertThat(Announcement.of(LaunchSettings.from(Map.of("ITINERA_DEMO", "true")), war(null)).signIns()).isEmpty();
    }

    private Path war(String signIns) throws IOException {
        Path war = folder.resolve("portal.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry(signIns == null ? "index.html" : "WEB-INF/classes/db/demo/sign-ins.csv"));
            zip.write((signIns == null ? "" : signIns).getBytes(StandardCharsets.UTF_8));
        }
        return war;
    }
}
