package io.itinera.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.itinera.it.TestDatabases.Access;

/** One running portal with the demo's data: the packaged WAR, started as its users start it. */
public final class Portal implements AutoCloseable {
    /** Marks a test class that wants the whole machine: others run two at once, each on the portal of another database. */
    public static final String ALONE = "alone";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int LAST_LINES = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Map<Database, Portal> SHARED = new ConcurrentHashMap<>();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Database database;
    private final Access access;
    private final Map<String, String> environment;
    private final Path home;
    private final int port;
    private Process process;

    private Portal(Database database, Access access, Map<String, String> environment) {
        this.database = database;
        this.access = access;
        this.environment = environment;
        this.port = freePort();
        String name = database.name().toLowerCase(Locale.ROOT) + "-" + NUMBER.incrementAndGet();
        this.home = Path.of("target", "portals", name + "-" + ProcessHandle.current().pid()).toAbsolutePath();
    }

    /** The portal that most tests of this JVM use; whoever breaks it must mend it. */
    public static Portal shared(Database database) {
        return SHARED.computeIfAbsent(database, Portal::fresh);
    }

    /** A portal of one's own on a new database. */
    public static Portal fresh(Database database) {
        return fresh(database, Map.of());
    }

    /** A portal of one's own with further ITINERA_* settings. */
    public static Portal fresh(Database database, Map<String, String> environment) {
        return on(database, TestDatabases.fresh(database), environment);
    }

    /** A further portal on a database that another one already uses. */
    public static Portal on(Database database, Access access, Map<String, String> environment) {
        Portal portal = new Portal(database, access, environment);
        portal.start();
        return portal;
    }

    /**
     * A portal with its default database, the H2 file in its home, which only it can open while it runs. Its first start goes
     * on when this returns; {@link #awaitReady} waits for its end.
     */
    public static Portal embedded() {
        Portal portal = new Portal(Database.H2, null, Map.of());
        portal.launch();
        return portal;
    }

    /** Stops the portals that {@link #shared} started. */
    static void closeShared() {
        SHARED.values().forEach(Portal::close);
        SHARED.clear();
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public Database database() {
        return database;
    }

    /** Where the portal keeps its files. */
    public Path home() {
        return home;
    }

    /** How to reach the portal's database. */
    public Access access() {
        if (access == null) {
            throw new IllegalStateException("an embedded database belongs to its portal alone");
        }
        return access;
    }

    /** A connection to the portal's database; the caller closes it. */
    public Connection connect() throws SQLException {
        return access().connect();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** The answer to a plain GET without cookies and without following redirects. */
    public HttpResponse<String> get(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(30)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Starts the process and waits until it is ready. */
    public void start() {
        launch();
        awaitReady(PATIENCE);
    }

    /** Starts the process; {@link #awaitReady} waits for the end of the start. */
    public void launch() {
        List<String> command = List.of(java(), "@" + Path.of("src", "main", "launcher", "jvm.options"), "@" + Path.of("target", "server", "classes.options"),
                "-cp", Path.of("target", "server", "launch-micro.jar") + File.pathSeparator + Path.of("target", "itinera-launcher.jar"),
                "io.itinera.platform.launch.Launcher", "--stop-with-parent", Path.of("target", "itinera.war").toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("ITINERA_PORT", Integer.toString(port),
                "ITINERA_HOME", home.toString(), "ITINERA_DEMO", "true"));
        if (access != null) {
            builder.environment().putAll(Map.of("ITINERA_DB_URL", access.url(),
                    "ITINERA_DB_USER", access.user(), "ITINERA_DB_PASSWORD", access.password()));
        }
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(home);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the portal", e);
        }
    }

    /** What the portal printed. */
    public Path console() {
        return home.resolveSibling(home.getFileName() + ".log");
    }

    /** Waits until the portal says it is ready; fails when it does not in time or has ended. */
    public void awaitReady(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the portal ended with " + process.exitValue() + ", see " + console() + lastLines());
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the portal is not ready after " + patience + ", see " + console() + lastLines());
            }
            pause();
        }
    }

    /** Where the file is out of reach, these are all one gets to see. */
    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(console(), StandardCharsets.UTF_8).stream().filter(line -> !line.startsWith("\tat ")).toList();
            return ":\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return ", which cannot be read: " + e;
        }
    }

    private boolean isReady() {
        try {
            HttpResponse<String> answer = get("/health/ready");
            return answer.statusCode() == 200 && answer.body().contains("\"database\"");
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends the process as an administrator would. */
    public void stop() {
        end(process::destroy);
    }

    /** Ends the process as a power cut of the process would: without a chance to tidy up. */
    public void kill() {
        end(process::destroyForcibly);
    }

    /** Stops and starts; url and database stay the same. */
    public void restart() {
        stop();
        start();
    }

    @Override
    public void close() {
        if (isRunning()) {
            stop();
        }
    }

    private void end(Runnable how) {
        how.run();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the portal did not stop within a minute, see " + console());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the portal", e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }
}
