package io.itinera.platform.health;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

import io.itinera.platform.persistence.DatabaseMigrator;
import io.itinera.platform.persistence.DemoLoader;
import io.itinera.platform.persistence.PortalDataSource;

/** Ready means: the schema is up to date, the demo is there if it is wanted, and the database answers now. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class.getName());
    private static final int SECONDS = 2;

    @EJB
    private DatabaseMigrator migrator;

    @EJB
    private DemoLoader demo;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("database")
                .status(migrator.isFinished() && demo.state() == DemoLoader.State.DONE && answers());
        return (demo.state() == DemoLoader.State.FAILED ? answer.withData("demo", "failed") : answer).build();
    }

    /** Past the pool: a busy pool is no reason to take the node away, and a stale connection must not hide an outage. */
    private boolean answers() {
        try (Connection connection = PortalDataSource.answeringWithin(SECONDS).getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            return statement.execute("select 1");
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", e.getMessage());
            return false;
        }
    }
}
