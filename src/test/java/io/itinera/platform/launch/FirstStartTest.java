package io.itinera.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {

    @Test
    void namesWorkThatTheWarBrings() throws ReflectiveOperationException {
        Class<?> work = Class.forName(FirstStart.WORK);

        assertThat(Runnable.class).isAssignableFrom(work);
        assertThat(work.getConstructor(Clock.class, Executor.class)).isNotNull();
    }

    @Test
    void letsThePortalGoOnWhenItFails(@TempDir Path folder) throws IOException, InterruptedException {
        Path war = Files.writeString(folder.resolve("broken.war"), "no archive");

        Thread work = FirstStart.begin(war, folder.resolve("unpacked"));
        work.join();

        assertThat(System.getProperty("itinera.first.start")).isNull();
    }
}
