package io.itinera.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/** A database of its own with the real migrations, and a count of what the portal asks of it. */
final class TestDatabase implements AutoCloseable {
    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    private final DataSource plain;
    private final DataSource counting;
    private final Runnable closing;

    private TestDatabase(DataSource plain, Runnable closing) {
        this.plain = plain;
        this.counting = ProxyDataSourceBuilder.create(plain).countQuery().build();
        this.closing = closing;
    }

    static TestDatabase migrated() {
        TestDatabase database = "postgresql".equals(System.getProperty("itinera.test.database")) ? postgresql() : h2();
        Flyway.configure().dataSource(database.plain).locations("classpath:db/migration").load().migrate();
        return database;
    }

    private static TestDatabase h2() {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + H2, "sa", "");
        pool.setMaxConnections(40);
        return new TestDatabase(pool, pool::dispose);
    }

    private static TestDatabase postgresql() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return new TestDatabase(server.getPostgresDatabase(), () -> {
                try {
                    server.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DataSource plain() {
        return plain;
    }

    DataSource counting() {
        return counting;
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
