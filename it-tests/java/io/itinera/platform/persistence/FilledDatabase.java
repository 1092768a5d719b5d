package io.itinera.platform.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.postgresql.ds.PGSimpleDataSource;

import io.itinera.it.Database;
import io.itinera.it.TestDatabases;
import io.itinera.it.TestDatabases.Access;

/** What a first start of the portal leaves in PostgreSQL, without the start: the schema and the demo. */
public final class FilledDatabase {

    private FilledDatabase() {
    }

    /** A new database that no portal has seen. */
    public static Access postgresql() {
        Access access = TestDatabases.fresh(Database.POSTGRESQL);
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(access.url());
        database.setUser(access.user());
        database.setPassword(access.password());
        database.setReWriteBatchedInserts(true);
        DatabaseMigrator.flyway(database, true).migrate();
        ExecutorService beside = Executors.newCachedThreadPool();
        try {
            new DemoLoad(database, beside, Clock.systemUTC(), FilledDatabase::file).once();
        } catch (SQLException e) {
            throw new IllegalStateException("the demo cannot be loaded", e);
        } finally {
            beside.shutdown();
        }
        return access;
    }

    private static InputStream file(String name) {
        try {
            return Files.newInputStream(Path.of("db", "demo", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
