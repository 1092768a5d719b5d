package io.itinera.platform.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Opens connections to H2 or PostgreSQL, whichever the settings name; the server's pool sits in front of it.
 * Deliberately without XA: H2's XA adapter leaves the database closed when the server stops.
 */
public class PortalDataSource implements DataSource {

    /** What every H2 URL of the portal must carry, so that H2 behaves like PostgreSQL. */
    public static final String H2_MODE =
            "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000";

    /** Longer than any page's statement, short enough that a dead network does not hold a request thread for ever. */
    private static final int POOLED_ANSWER_SECONDS = 90;
    private static final int CONNECT_SECONDS = 4;
    /** A statement over a log in months has so many parts that compiling them takes ten times what they then save. */
    private static final String WITHOUT_COMPILER = "-c jit=off";

    private final DataSource driver;
    private final Runnable beforeOpening;

    /** For the server's pool. */
    public PortalDataSource() {
        this(POOLED_ANSWER_SECONDS);
    }

    private PortalDataSource(int answerSeconds) {
        DatabaseSettings settings = DatabaseSettings.current();
        this.driver = settings.isPostgres() ? postgres(settings, answerSeconds) : h2(settings, settings.url());
        this.beforeOpening = settings.h2File().<Runnable>map(file ->
            new H2FileMigration(file, other -> h2(settings, settings.urlOf(other)))::once).orElse(() -> { });
    }

    /** Connections outside the pool for work that may take long: migrations and loading. */
    public static PortalDataSource patient() {
        return new PortalDataSource(0);
    }

    /** Connections outside the pool that give up when the database does not answer within so many seconds. */
    public static PortalDataSource answeringWithin(int seconds) {
        return new PortalDataSource(seconds);
    }

    private static DataSource h2(DatabaseSettings settings, String url) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(url);
        h2.setUser(settings.user());
        h2.setPassword(settings.password());
        return h2;
    }

    static PGSimpleDataSource postgres(DatabaseSettings settings, int answerSeconds) {
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setReWriteBatchedInserts(true);
        postgres.setTcpKeepAlive(true);
        int connectSeconds = answerSeconds == 0 ? CONNECT_SECONDS : Math.min(CONNECT_SECONDS, answerSeconds);
        postgres.setConnectTimeout(connectSeconds);
        postgres.setLoginTimeout(connectSeconds);
        postgres.setSocketTimeout(answerSeconds);
        postgres.setApplicationName("itinera");
        postgres.setUrl(settings.url());
        if (postgres.getOptions() == null) {
            postgres.setOptions(WITHOUT_COMPILER);
        }
        postgres.setUser(settings.user());
        postgres.setPassword(settings.password());
        return postgres;
    }

    @Override
    public Connection getConnection() throws SQLException {
        beforeOpening.run();
        return driver.getConnection();
    }

    /** The server insists on passing the definition's user; the settings alone decide. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return driver.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        driver.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        driver.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return driver.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(driver) ? type.cast(driver) : driver.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(driver) || driver.isWrapperFor(type);
    }
}
