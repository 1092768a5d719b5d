package io.itinera.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The one pool of the portal. A connection is checked at most once a second, not at every use, and a dead one is replaced
 * alone: to drop all with it would tear from their users those that are well. Nobody waits longer than four seconds for a
 * connection: whoever the database leaves waiting wants to know. The user and password named here are only there because
 * the pool insists; {@link PortalDataSource} ignores them.
 */
@Singleton
@DataSourceDefinition(
        name = DataSources.NAME,
        className = "io.itinera.platform.persistence.PortalDataSource",
        user = "set-by-the-environment",
        password = "set-by-the-environment",
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 40,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.max-wait-time-in-millis=4000"
        })
public class DataSources {

    /** The name under which the pool is found. */
    public static final String NAME = "java:app/jdbc/itinera";
}
