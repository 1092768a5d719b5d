package io.itinera.platform.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.ForkJoinPool;
import javax.sql.DataSource;

/** Loads demo files that are not part of the portal yet, at the moment that stands for now in them, so that no date is moved. */
public final class DemoFiles {
    private DemoFiles() {
    }

    /** @param database migrated and empty */
    public static void load(Path files, Instant anchor, DataSource database) {
        try {
            new DemoLoad(database, ForkJoinPool.commonPool(), Clock.fixed(anchor, ZoneOffset.UTC), name -> open(files.resolve(name))).once();
        } catch (SQLException e) {
            throw new IllegalStateException("the demo's files cannot be loaded", e);
        }
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
