package io.itinera.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds the browser of this machine, and installs Debian's where it may. */
final class Chromium {

    /** The same browser without windows of its own first: it starts with half the work. */
    private static final List<String> PLACES = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium",
            "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Chromium() {
    }

    static Path executable() {
        return find().or(() -> install() ? find() : Optional.empty()).orElseThrow(() -> new IllegalStateException(
                "The browser tests need a browser: install the package chromium (and fonts-dejavu-core),"
                        + " or name one in the environment variable CHROMIUM."));
    }

    private static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static boolean install() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"))
                && run("apt-get", "update") && (install("chromium-headless-shell") || install("chromium"));
    }

    private static boolean install(String browser) {
        return run("apt-get", "install", "-y", "--no-install-recommends", browser, "fonts-dejavu-core");
    }

    private static boolean run(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target", "chromium-install.log").toFile()));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
