package io.itinera.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the build leaves for the portal to be started from. */
class ServerFolderIT {

    /** Told to share or to give up, this Java would give up with an archive of another one, or of jars that were touched since. */
    @Test
    void javaTakesTheArchiveOfClassesAsThePortalIsStarted() throws Exception {
        Path server = Path.of("target", "server");
        Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "@" + Path.of("src", "main", "launcher", "jvm.options"), "@" + server.resolve("classes.options"), "-Xshare:on",
            "-cp", server.resolve("launch-micro.jar") + File.pathSeparator + Path.of("target", "itinera-launcher.jar"), "-version")
            .redirectErrorStream(true).start();
        String said = new String(java.getInputStream().readAllBytes());

        assertThat(said).contains("sharing");
        assertThat(java.waitFor()).isZero();
        assertThat(server.resolve("classes.options")).content().contains("-XX:SharedArchiveFile=");
    }
}
