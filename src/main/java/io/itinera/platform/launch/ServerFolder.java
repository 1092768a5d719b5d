package io.itinera.platform.launch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Prepares the folder that the portal is started from, once for each version of the server and of Java:
 * {@code ServerFolder payara-micro.jar folder jvm.options classes.txt.gz}. The server's jars are unpacked, which else happens at every
 * start, and those of its classes that a start needs are read and verified beforehand into an archive that the JVM maps (class data
 * sharing), which takes five seconds and a fifth of the work off every start, and 30 MB off what stays resident. The folder's
 * {@code classes.options} names the archive to {@code java}; without one it says nothing, and starts are slower.
 *
 * <p>Run as a source file, before anything is compiled, because the archive takes half a minute that the compiler needs too: the build
 * begins it first and waits for it last. A second call waits for the first. It uses no other class of the portal for that reason.
 *
 * <p>The list of classes is what {@code java @jvm.options -Xshare:off -XX:DumpLoadedClassList=file} writes during a start with the demo,
 * without the lines of the portal's own. It may be older than the server: what it names in vain is left out.
 */
public final class ServerFolder {

    private static final String LAUNCHER = "launch-micro.jar";
    private static final String ARCHIVE = "classes.jsa";
    private static final String OPTIONS = "classes.options";
    private static final String MADE_OF = "made-of.txt";

    private final Path payara;
    private final Path folder;
    private final Path jvmOptions;
    private final Path classes;

    private ServerFolder(List<Path> arguments) {
        this.payara = arguments.get(0);
        this.folder = arguments.get(1);
        this.jvmOptions = arguments.get(2);
        this.classes = arguments.get(3);
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        new ServerFolder(Stream.of(arguments).map(argument -> Path.of(argument).toAbsolutePath().normalize()).toList()).prepare();
    }

    private void prepare() throws IOException, InterruptedException {
        Files.createDirectories(folder.getParent());
        Path gate = folder.resolveSibling(folder.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(gate, StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock alone = channel.lock()) {
            Path made = folder.resolve(MADE_OF);
            if (alone.isValid() && !(Files.exists(made) && Files.readString(made).equals(ingredients()))) {
                clear();
                unpack();
                round();
                Files.writeString(folder.resolve(OPTIONS), archive() ? "\"-XX:SharedArchiveFile=" + escaped(folder.resolve(ARCHIVE)) + "\"\n" : "");
                Files.writeString(made, ingredients());
            }
        }
    }

    /** An archive of another Java, or of jars that were touched since, is worse than none: the JVM then shares nothing. */
    private String ingredients() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path part : List.of(payara, jvmOptions, classes)) {
            text.append(part).append(' ').append(Files.size(part)).append(' ').append(Files.getLastModifiedTime(part)).append('\n');
        }
        return text.append(System.getProperty("java.home")).append(' ').append(System.getProperty("java.vm.version")).append('\n').toString();
    }

    private void clear() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void unpack() throws IOException, InterruptedException {
        if (java("-jar", payara.toString(), "--rootdir", folder.toString(), "--outputlauncher") != 0 || !Files.exists(folder.resolve(LAUNCHER))) {
            throw new IllegalStateException("the server cannot be unpacked, see " + log());
        }
    }

    /** The archive holds for jars of the very second at which they were changed, and an image keeps that rounded. */
    private void round() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS)));
            }
        }
    }

    /** Whether it could be made: a Java that cannot do this starts the portal all the same. */
    private boolean archive() throws IOException, InterruptedException {
        Path list = folder.resolve("classes.txt");
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(classes))) {
            Files.copy(packed, list, StandardCopyOption.REPLACE_EXISTING);
        }
        int end = java("@" + jvmOptions, "-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + folder.resolve(ARCHIVE),
            "-cp", folder.resolve(LAUNCHER).toString());
        Files.delete(list);
        return end == 0 && Files.exists(folder.resolve(ARCHIVE));
    }

    private int java(String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '/' ? "java" : "java.exe").toString();
        List<String> command = Stream.concat(Stream.of(java), Stream.of(arguments)).toList();
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start().waitFor();
    }

    private Path log() {
        return folder.resolveSibling(folder.getFileName() + ".log");
    }

    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\\\");
    }
}
