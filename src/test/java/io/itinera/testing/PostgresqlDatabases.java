package io.itinera.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * The databases of this JVM's one PostgreSQL, each a copy of what the migrations left. What a test class is done with is emptied to that again and used by the
 * next: its connections know the tables already, which takes a new connection as long as a short test.
 */
final class PostgresqlDatabases {
    private static final String TEMPLATE = "migrated";
    private static final Deque<Copy> EMPTY = new ArrayDeque<>();
    private static EmbeddedPostgres server;
    private static int made;

    private PostgresqlDatabases() {
    }

    private record Copy(String name, JdbcConnectionPool pool) {
    }

    /** As the migrations left it. */
    static synchronized TestDatabase migrated() {
        Copy copy = EMPTY.isEmpty() ? copyOf(TEMPLATE) : EMPTY.pop();
        return new TestDatabase(copy.pool, () -> keep(copy));
    }

    /** Without anything in it. */
    static synchronized TestDatabase empty() {
        Copy copy = copyOf("template0");
        return new TestDatabase(copy.pool, () -> drop(copy));
    }

    private static Copy copyOf(String template) {
        if (server == null) {
            server = start();
        }
        String name = "test_" + ++made;
        command("create database " + name + " template " + template + " strategy file_copy"); // half the time of the other way, which writes every page to the log first
        PGConnectionPoolDataSource database = new PGConnectionPoolDataSource();
        database.setUrl(server.getJdbcUrl("postgres", name));
        return new Copy(name, TestDatabase.pool(database));
    }

    /** Nobody who is late may write into what the next class uses. */
    private static synchronized void keep(Copy copy) {
        if (copy.pool.getActiveConnections() == 0 && Portal.rows(copy.pool, "select testing.empty()").contains("true")) {
            EMPTY.push(copy);
        } else {
            drop(copy);
        }
    }

    private static synchronized void drop(Copy copy) {
        copy.pool.dispose();
        command("drop database " + copy.name + " with (force)");
    }

    private static EmbeddedPostgres start() {
        try (InputStream emptying = PostgresqlDatabases.class.getResourceAsStream("/emptying.sql")) {
            EmbeddedPostgres started = EmbeddedPostgres.builder().setServerConfig("full_page_writes", "off").setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0").start();
            TestDatabase.execute(started.getPostgresDatabase(), "create database " + TEMPLATE);
            DataSource template = started.getDatabase("postgres", TEMPLATE);
            TestDatabase.migrate(template, TestDatabase.POSTGRESQL);
            TestDatabase.execute(template, new String(emptying.readAllBytes(), StandardCharsets.UTF_8));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void command(String sql) {
        TestDatabase.execute(server.getPostgresDatabase(), sql);
    }
}
