package io.itinera.testing;

import io.itinera.platform.persistence.PortalDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/** A database of its own with the real migrations, and a count of what the portal asks of it. */
final class TestDatabase implements AutoCloseable {
    private static final String H2 = ";" + PortalDataSource.H2_MODE + ";DB_CLOSE_DELAY=-1";
    private static final String BOTH = "classpath:db/migration";
    /** Where the migrations of PostgreSQL lie. */
    static final String[] POSTGRESQL = {BOTH, "classpath:db/postgresql"};
    private static final int MOST_CONNECTIONS = 40;
    /** What makes an H2 database as the migrations left the first one of this JVM: to migrate each takes ten times as long. */
    private static Path script;

    private final DataSource plain;
    private final DataSource counting;
    private final Runnable closing;

    TestDatabase(DataSource plain, Runnable closing) {
        this.plain = plain;
        this.counting = ProxyDataSourceBuilder.create(plain).countQuery().build();
        this.closing = closing;
    }

    static TestDatabase migrated() {
        return isPostgresql() ? PostgresqlDatabases.migrated() : h2();
    }

    private static boolean isPostgresql() {
        return "postgresql".equals(System.getProperty("itinera.test.database"));
    }

    private static TestDatabase h2() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + H2);
        database.setUser("sa");
        JdbcConnectionPool pool = pool(database);
        if (script == null) {
            migrate(pool, BOTH);
            script = temporary();
            execute(pool, "script to '" + script + "'");
        } else {
            execute(pool, "runscript from '" + script + "'");
            // a view that came before what it reads knows no columns yet
            Portal.rows(pool, "select table_schema || '.' || table_name from information_schema.views"
                + " where lower(table_schema) <> 'information_schema'").forEach(view ->
                execute(pool, "alter view " + view + " recompile"));
        }
        return new TestDatabase(pool, () -> {
            execute(pool, "shutdown");
            pool.dispose();
        });
    }

    private static Path temporary() {
        try {
            Path file = Files.createTempFile("migrated", ".sql");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JdbcConnectionPool pool(ConnectionPoolDataSource database) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(database);
        pool.setMaxConnections(MOST_CONNECTIONS);
        return pool;
    }

    static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static void migrate(DataSource database, String... locations) {
        Flyway.configure().dataSource(database).locations(locations).load().migrate();
    }

    DataSource plain() {
        return plain;
    }

    DataSource counting() {
        return counting;
    }

    /** Tells PostgreSQL what is in its tables, which it would find out a minute later: until then it plans for empty ones. H2 looks by itself. */
    void analyze() {
        if (isPostgresql()) {
            execute(plain, "analyze");
        }
    }

    int countStatements(Runnable work) {
        QueryCountHolder.clear();
        work.run();
        return (int) QueryCountHolder.getGrandTotal().getTotal();
    }

    @Override
    public void close() {
        closing.run();
    }
}
