package io.itinera.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import org.h2.tools.Server;

import io.itinera.platform.persistence.PortalDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The database servers of this JVM, each started when first needed: PostgreSQL from its packed binaries, and H2 behind
 * a port, so that a test can look into the database while the portal uses it.
 */
public final class TestDatabases {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Path FOLDER = Path.of("target", "databases").toAbsolutePath();

    private static EmbeddedPostgres postgres;
    private static int postgresPort;
    private static Path postgresFolder;
    private static Server h2;
    private static int h2Port;
    private static Path h2Folder;

    private TestDatabases() {
    }

    /** Where a database is and how to get in. */
    public record Access(String url, String user, String password) {

        /** A connection for looking in and preparing; the caller closes it. */
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }

    /** A new, empty database. */
    public static synchronized Access fresh(Database database) {
        start(database);
        String name = "itinera_" + NUMBER.incrementAndGet();
        if (database == Database.H2) {
            return new Access("jdbc:h2:tcp://localhost:" + h2Port + "/./" + name
                    + ";" + PortalDataSource.H2_MODE + ";WRITE_DELAY=0", "sa", "sa");
        }
        String server = "jdbc:postgresql://localhost:" + postgresPort + "/";
        try (Connection connection = new Access(server + "postgres", "postgres", "postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create " + name, e);
        }
        return new Access(server + name, "postgres", "postgres");
    }

    /** Starts the server, again on the same port and with the same content when it was stopped. */
    public static synchronized void start(Database database) {
        try {
            if (database == Database.H2) {
                startH2();
            } else {
                startPostgres();
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("cannot start " + database, e);
        }
    }

    /** Takes the server away from everybody who uses it, until it is started again. */
    public static synchronized void stop(Database database) {
        try {
            if (database == Database.H2 && h2 != null) {
                h2.stop();
                h2 = null;
            } else if (database == Database.POSTGRESQL && postgres != null) {
                postgres.close();
                postgres = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot stop " + database, e);
        }
    }

    private static void startH2() throws IOException, SQLException {
        if (h2 == null) {
            h2Folder = h2Folder == null ? Files.createTempDirectory(Files.createDirectories(FOLDER), "h2-") : h2Folder;
            h2 = Server.createTcpServer("-tcpPort", Integer.toString(h2Port), "-ifNotExists",
                    "-baseDir", h2Folder.toString()).start();
            h2Port = h2.getPort();
        }
    }

    private static void startPostgres() throws IOException {
        if (postgres == null) {
            postgresFolder = postgresFolder == null
                    ? Files.createTempDirectory(Files.createDirectories(FOLDER), "postgres-") : postgresFolder;
            postgres = EmbeddedPostgres.builder().setDataDirectory(postgresFolder).setCleanDataDirectory(false)
                    .setPort(postgresPort)
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements").start();
            postgresPort = postgres.getPort();
        }
    }
}
