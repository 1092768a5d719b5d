package io.itinera.platform.persistence;

import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

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

    private volatile boolean finished;

    @PostConstruct
    void migrate() {
        Preparation.awaitEnd();
        MigrateResult result = Migrations.run(CONNECT_RETRIES);
        LOG.info(() -> "Database schema is up to date after " + result.migrationsExecuted + " migrations in "
                + result.getTotalMigrationTime() + " ms");
        finished = true;
    }

    /** Whether the schema is what this version of the portal expects. */
    public boolean isFinished() {
        return finished;
    }
}
