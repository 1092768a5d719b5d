package io.itinera.it;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives the container that Arquillian starts its database: the build names it in the property itinera.it.database, and
 * arquillian.xml passes on what stands here.
 */
public class ContainerDatabase implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String name = System.getProperty("itinera.it.database");
        if (name != null) {
            TestDatabases.Access access = TestDatabases.fresh(Database.valueOf(name));
            System.setProperty("itinera.it.url", access.url());
            System.setProperty("itinera.it.user", access.user());
            System.setProperty("itinera.it.password", access.password());
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        TestDatabases.stop(Database.H2);
        TestDatabases.stop(Database.POSTGRESQL);
    }
}
