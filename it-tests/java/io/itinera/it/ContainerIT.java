package io.itinera.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.itinera.platform.persistence.DatabaseMigrator;
import io.itinera.platform.persistence.DataSources;

/**
 * Looks at the portal from inside the server: the WAR that Maven built and this class. The door stands open, because the
 * runner calls a servlet of its own that the door knows nothing of and would answer as missing.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("container")
@DisplayName("Container")
class ContainerIT {
    private static final String DOOR = "<filter-mapping><filter-name>Door</filter-name><url-pattern>/*</url-pattern></filter-mapping>";

    @Resource(lookup = DataSources.NAME)
    private DataSource dataSource;

    @PersistenceContext(unitName = "itinera")
    private EntityManager entityManager;

    @Inject
    private DatabaseMigrator migrator;

    @Inject
    private Clock clock;

    @Deployment
    static WebArchive portal() {
        WebArchive portal = ShrinkWrap.create(ZipImporter.class, "itinera.war").importFrom(new File("target/itinera.war"))
                .as(WebArchive.class).addClass(ContainerIT.class);
        return portal.setWebXML(new StringAsset(withoutDoor(portal.get("WEB-INF/web.xml").getAsset())));
    }

    private static String withoutDoor(Asset descriptor) {
        try (InputStream stream = descriptor.openStream()) {
            String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(all.contains(DOOR), "the door is not where it was");
            return all.replace(DOOR, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void hasMigratedBeforeAnythingElse() throws SQLException {
        assertTrue(migrator.isFinished());
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet failed = statement.executeQuery(
                        "select count(*) filter (where not \"success\"), count(*) from \"flyway_schema_history\"")) {
            assertTrue(failed.next());
            assertEquals(0, failed.getInt(1), "failed migrations");
            assertTrue(failed.getInt(2) > 0, "no migration ran");
        }
    }

    @Test
    void readsThroughThePersistenceUnit() {
        Object loads = entityManager.createNativeQuery("select count(*) from platform.demo_load").getSingleResult();
        assertEquals(0, ((Number) loads).intValue());
    }

    @Test
    void hasOneClockInUtc() {
        assertEquals(ZoneOffset.UTC, clock.getZone());
    }
}
