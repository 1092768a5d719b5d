package io.itinera.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the schema up to date before anything else of the portal runs; whoever needs it says {@code @DependsOn}. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DatabaseMigrator {

    private static final Logger LOG = Logger.getLogger(DatabaseMigrator.class.getName());

    /** A database that starts together with the portal may need a moment. */
    private static final int CONNECT_RETRIES = 8;
    private static final int LONGEST_RETRY_PAUSE_SECONDS = 8;

    private volatile boolean finished;

    @PostConstruct
    void migrate() {
        DatabaseSettings settings = DatabaseSettings.current();
        MigrateResult result = flyway(PortalDataSource.patient(), settings.isPostgres()).migrate();
        LOG.info(() -> "Database schema is up to date after " + result.migrationsExecuted + " migrations in "
                + result.getTotalMigrationTime() + " ms");
        if (settings.isH2File() && result.migrationsExecuted > 0) {
            closeFile();
        }
        finished = true;
    }

    /** All migrations of the portal, those of PostgreSQL alone if so. */
    static Flyway flyway(DataSource database, boolean isPostgres) {
        List<String> locations = new ArrayList<>(List.of("classpath:db/migration"));
        if (isPostgres) {
            locations.add("classpath:db/postgresql");
        }
        return Flyway.configure(DatabaseMigrator.class.getClassLoader())
                .dataSource(database)
                .locations(locations.toArray(String[]::new))
                .connectRetries(CONNECT_RETRIES)
                .connectRetriesInterval(LONGEST_RETRY_PAUSE_SECONDS)
                .load();
    }

    /**
     * H2 2.4 keeps a check constraint tied to the session that made it and refuses every row when that session has ended
     * (its issue 4302); the next connection opens the file anew and knows no such tie. See record 004. The portal's own file
     * was migrated before anybody opened it ({@link H2FileMigration}); this is for one behind a server of H2.
     */
    private static void closeFile() {
        try (Connection connection = PortalDataSource.patient().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            throw new IllegalStateException("the migrated file cannot be closed", e);
        }
    }

    /** Whether the schema is what this version of the portal expects. */
    public boolean isFinished() {
        return finished;
    }
}
