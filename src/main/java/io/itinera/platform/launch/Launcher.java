package io.itinera.platform.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts the portal: {@code Launcher [--stop-with-parent] itinera.war}, or asks a running one whether it is ready:
 * {@code Launcher --health}. Settings come from the environment variables ITINERA_*.
 */
public final class Launcher {

    private static final int ANSWERS_WITHOUT_PORTAL_THAT_MEAN_FAILURE = 80;
    private static final int MILLIS_BETWEEN_QUESTIONS = 250;

    private Launcher() {
    }

    public static void main(String... args) {
        try {
            LaunchSettings settings = LaunchSettings.from(System.getenv());
            List<String> arguments = List.of(args);
            if (arguments.contains("--health")) {
                System.exit(Readiness.of(settings) == Readiness.READY ? 0 : 1);
            }
            if (arguments.contains("--stop-with-parent")) {
                stopWithParent();
            }
            run(settings, war(arguments));
        } catch (StartRefused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(LaunchSettings settings, Path war) throws InterruptedException {
        settings.publish();
        new Server(settings).start(war);
        awaitReady(settings);
        System.out.println(Announcement.of(settings, war).text());
    }

    /** Maven or a test run that is killed outright cannot stop its child; so the child watches. */
    private static void stopWithParent() {
        ProcessHandle.current().parent().ifPresent(
                parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    private static Path war(List<String> arguments) {
        Path war = arguments.stream().filter(argument -> !argument.startsWith("--")).findFirst().map(Path::of)
                .orElseThrow(() -> new StartRefused("Usage: Launcher [--stop-with-parent] itinera.war"));
        if (!Files.isReadable(war)) {
            throw new StartRefused("There is no portal to start at " + war.toAbsolutePath() + ": build it first.");
        }
        return war;
    }

    /**
     * A portal that is slow or waits for its database may still come; one that the server did not take, or whose port it did
     * not open, will not.
     */
    private static void awaitReady(LaunchSettings settings) throws InterruptedException {
        int answersWithoutPortal = 0;
        while (true) {
            Readiness readiness = Readiness.of(settings);
            if (readiness == Readiness.READY) {
                return;
            }
            answersWithoutPortal = readiness.isWithoutPortal() ? answersWithoutPortal + 1 : 0;
            if (readiness == Readiness.FAILED || answersWithoutPortal == ANSWERS_WITHOUT_PORTAL_THAT_MEAN_FAILURE) {
                throw new StartRefused("Itinera could not start; the reason is in " + settings.logFolder() + ".");
            }
            Thread.sleep(MILLIS_BETWEEN_QUESTIONS);
        }
    }
}
