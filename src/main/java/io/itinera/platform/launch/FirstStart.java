package io.itinera.platform.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The database of a first start, prepared while the server starts, which leaves one of two cores idle for half of it. What
 * fails here is no failure: the portal waits for the end, does what is missing, and says why it cannot.
 */
final class FirstStart {

    /** There while the work goes on: the portal does not open the database before. */
    private static final String UNDER_WAY = "itinera.first.start";
    static final String WORK = "io.itinera.platform.persistence.Preparation";
    private static final String CLASSES = "WEB-INF/classes/";
    private static final String LIBRARIES = "WEB-INF/lib/";

    private final Path war;
    private final Path folder;

    private FirstStart(Path war, Path folder) {
        this.war = war;
        this.folder = folder;
    }

    /**
     * @param folder for the unpacked classes; the server's next start empties it
     * @return who works
     */
    static Thread begin(Path war, Path folder) {
        System.setProperty(UNDER_WAY, "true");
        Thread work = new Thread(new FirstStart(war, folder)::prepare, "first-start");
        work.start();
        return work;
    }

    private void prepare() {
        try (URLClassLoader classes = new URLClassLoader(unpacked(), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(classes);
            Executor beside = work -> new Thread(work, "first-start-beside").start();
            ((Runnable) classes.loadClass(WORK).getConstructor(Clock.class, Executor.class)
                    .newInstance(Clock.systemUTC(), beside)).run();
        } catch (IOException | ReflectiveOperationException | RuntimeException e) {
            System.getLogger(FirstStart.class.getName()).log(System.Logger.Level.DEBUG, "left to the portal", e);
        } finally {
            System.clearProperty(UNDER_WAY);
        }
    }

    /** The application's own classes and libraries, which must not be on the server's class path. */
    private URL[] unpacked() throws IOException {
        List<URL> path = new ArrayList<>(List.of(Files.createDirectories(folder.resolve(CLASSES)).toUri().toURL()));
        try (InputStream file = Files.newInputStream(war); ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory() || !target.startsWith(folder)) {
                    continue;
                }
                if (entry.getName().startsWith(LIBRARIES)) {
                    path.add(target.toUri().toURL());
                } else if (!entry.getName().startsWith(CLASSES)) {
                    continue;
                }
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
            }
        }
        return path.toArray(URL[]::new);
    }
}
