package io.itinera.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the schema of the portal's database up to date. */
final class Migrations {

    private static final int LONGEST_RETRY_PAUSE_SECONDS = 8;

    private Migrations() {
    }

    /**
     * @param retries how often to try again when the database does not answer, after pauses that grow to eight seconds
     * @throws org.flywaydb.core.api.FlywayException when the database stays away or does not fit
     */
    static MigrateResult run(int retries) {
        List<String> locations = new ArrayList<>(List.of("classpath:db/migration"));
        DatabaseSettings settings = DatabaseSettings.current();
        if (settings.isPostgres()) {
            locations.add("classpath:db/postgresql");
        }
        MigrateResult result = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(PortalDataSource.patient())
                .locations(locations.toArray(String[]::new))
                .connectRetries(retries)
                .connectRetriesInterval(LONGEST_RETRY_PAUSE_SECONDS)
                .load().migrate();
        if (settings.isH2File() && result.migrationsExecuted > 0) {
            closeFile();
        }
        return result;
    }

    /**
     * H2 2.4 keeps a check constraint tied to the session that made it and refuses every row when that session has ended
     * (its issue 4302); the next connection opens the file anew and knows no such tie. See record 004.
     */
    private static void closeFile() {
        try (Connection connection = PortalDataSource.patient().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            throw new IllegalStateException("the migrated file cannot be closed", e);
        }
    }
}
