package io.itinera.platform.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Payara Micro in this JVM, with the portal's WAR and all its files under the portal's home. Its jars lie unpacked where the build
 * put them, and are not unpacked again at each start.
 */
class Server {

    /**
     * Said before the start, because a listener that is changed while it runs is started a second time, and once in some twenty
     * starts that failed silently. The server must not interrupt a request that takes long: H2 closes its file for everybody when a
     * thread is interrupted that reads from it. Periodic work gets more than the one thread that is the server's default: a slow mail
     * server kept all the rest waiting.
     */
    private static final String BEFORE_BOOT = """
            set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=false
            set configs.config.server-config.network-config.protocols.protocol.http-listener.http.xpowered-by=false
            set configs.config.server-config.network-config.protocols.protocol.http-listener.http.request-timeout-seconds=-1
            set resources.managed-scheduled-executor-service.concurrent/__defaultManagedScheduledExecutorService.core-pool-size=4
            """;
    private static final String AFTER_BOOT = """
            set-metrics-configuration --enabled=false
            """;

    private final LaunchSettings settings;
    private FileLock lock;

    Server(LaunchSettings settings) {
        this.settings = settings;
    }

    /** Returns when the server is up and has tried to deploy the WAR. */
    void start(Path war) {
        refuseIfPortTaken();
        try {
            Files.createDirectories(settings.home());
            lockHome();
            Path launchJar = launchJar();
            Path domain = freshDomain(launchJar.getParent());
            Files.createDirectories(settings.logFolder());
            System.setProperty("fish.payara.micro.BootJar", launchJar.toUri().toString());
            System.setProperty("fish.payara.micro.UnpackDir", launchJar.getParent().toString());
            boot(arguments(war, domain));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare " + settings.home(), e);
        }
    }

    private void refuseIfPortTaken() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(settings.port()));
        } catch (IOException e) {
            throw new StartRefused("Port " + settings.port() + " is already in use: stop the program that uses it,"
                    + " or set ITINERA_PORT to another number.");
        }
    }

    /** Two servers in one home would delete each other's files. */
    private void lockHome() throws IOException {
        FileChannel channel = FileChannel.open(settings.home().resolve("itinera.lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock = channel.tryLock();
        if (lock == null) {
            throw new StartRefused("Another Itinera is running in " + settings.home()
                    + ": stop it, or set ITINERA_HOME to another folder.");
        }
    }

    /** A server that was killed leaves its files behind; a fresh folder bounds them and forgets old state. */
    private Path freshDomain(Path installed) throws IOException {
        Path domain = settings.serverFolder().resolve("domain");
        Folders.empty(settings.serverFolder());
        for (String part : List.of("config", "lib", "META-INF")) {
            Folders.copy(installed.resolve(part), domain.resolve(part));
        }
        return domain;
    }

    private List<String> arguments(Path war, Path domain) throws IOException {
        Path beforeBoot = Files.writeString(settings.serverFolder().resolve("before-boot.txt"), BEFORE_BOOT);
        Path afterBoot = Files.writeString(settings.serverFolder().resolve("after-boot.txt"), AFTER_BOOT);
        Path logging = Files.writeString(settings.serverFolder().resolve("logging.properties"), logging());
        return List.of("--deploy", war.toAbsolutePath().toString(), "--contextroot", "/",
                "--port", Integer.toString(settings.port()), "--minhttpthreads", "16", "--maxhttpthreads", "400",
                "--nohazelcast", "--disablephonehome",
                "--rootdir", domain.toString(),
                "--logproperties", logging.toString(), "--prebootcommandfile", beforeBoot.toString(),
                "--postbootcommandfile", afterBoot.toString());
    }

    /** Silenced: expired authorities in the server's own list, its remarks on the descriptors, its driver clean-up. */
    private String logging() {
        return """
                handlers=java.util.logging.ConsoleHandler,java.util.logging.FileHandler
                java.util.logging.ConsoleHandler.level=INFO
                java.util.logging.ConsoleHandler.filter=io.itinera.platform.launch.ConsoleFilter
                java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.FileHandler.level=INFO
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.FileHandler.pattern=%s/itinera.%%g.log
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.limit=10000000
                java.util.logging.FileHandler.count=5
                java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL%%1$tz %%4$s %%3$s %%5$s%%6$s%%n
                .level=INFO
                javax.enterprise.system.security.ssl.level=SEVERE
                javax.enterprise.system.tools.deployment.dol.level=SEVERE
                jakarta.enterprise.web.util.level=SEVERE
                """.formatted(settings.logFolder().toString().replace('\\', '/'));
    }

    /** It lies in the folder of the unpacked server, and its manifest names all other jars. */
    private static Path launchJar() {
        try {
            return Path.of(Class.forName("fish.payara.micro.PayaraMicro").getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException e) {
            throw new StartRefused("The server is missing: put its launch-micro.jar on the class path.");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void boot(List<String> arguments) {
        try {
            Class.forName("fish.payara.micro.impl.PayaraMicroImpl").getMethod("main", String[].class)
                    .invoke(null, (Object) arguments.toArray(String[]::new));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the server failed to start", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the server's main class has changed", e);
        }
    }
}
