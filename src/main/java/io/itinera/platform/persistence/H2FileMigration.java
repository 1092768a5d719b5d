package io.itinera.platform.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the schema of an H2 file up to date. H2 commits every change of a schema by itself, so that a process that is killed
 * in a migration leaves half of it, with which no start can go on. Therefore a copy is migrated, and takes the place of the file
 * when it is whole. Nobody may have the file open meanwhile: whoever wants its first connection does this before.
 */
final class H2FileMigration {

    private static final Logger LOG = Logger.getLogger(H2FileMigration.class.getName());
    private static final Set<Path> UP_TO_DATE = new HashSet<>();
    private static final String FILE = ".mv.db";
    private static final String COPY = ".migrating";

    private final Path database;
    private final Path file;
    private final Path copy;
    private final Function<Path, DataSource> opening;

    /**
     * @param database the file without its ending
     * @param opening how such a file is opened
     */
    H2FileMigration(Path database, Function<Path, DataSource> opening) {
        this.database = database;
        this.file = database.resolveSibling(database.getFileName() + FILE);
        this.copy = database.resolveSibling(database.getFileName() + COPY);
        this.opening = opening;
    }

    /**
     * Does nothing when this process did it before.
     *
     * @throws org.flywaydb.core.api.FlywayException when a migration fails; the file is as it was
     */
    void once() {
        synchronized (UP_TO_DATE) {
            if (UP_TO_DATE.contains(database)) {
                return;
            }
            try {
                migrate();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot migrate " + file, e);
            }
            UP_TO_DATE.add(database);
        }
    }

    private void migrate() throws IOException {
        boolean exists = Files.exists(file);
        if (exists && flyway(database).info().pending().length == 0) {
            return;
        }
        Path copied = copy.resolveSibling(copy.getFileName() + FILE);
        removeLeftOver(copied);
        if (exists) {
            Files.copy(file, copied);
        }
        MigrateResult result = flyway(copy).migrate();
        Files.move(copied, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        LOG.info(() -> file + " is up to date after " + result.migrationsExecuted + " migrations in " + result.getTotalMigrationTime() + " ms");
    }

    private Flyway flyway(Path of) {
        return DatabaseMigrator.flyway(opening.apply(of), false);
    }

    /** Of a process that was killed, not of one that is at it. */
    private static void removeLeftOver(Path copied) throws IOException {
        if (Files.exists(copied)) {
            try (FileChannel channel = FileChannel.open(copied, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    throw new IOException("another portal migrates it");
                }
            }
            Files.delete(copied);
        }
    }
}
