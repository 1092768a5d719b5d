package io.itinera.platform.persistence;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where the portal's database is: system properties first, then the environment, then H2 in the portal's home. */
record DatabaseSettings(String url, String user, String password) {

    /** WRITE_DELAY=0: without it an acknowledged commit is lost when the process is killed. */
    private static final String H2_FILE_OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private static final String H2_FILE = "jdbc:h2:file:";

    static DatabaseSettings current() {
        String home = lookUp("itinera.home", "data");
        String fallback = H2_FILE + Path.of(home, "db", "itinera").toAbsolutePath()
                + ";" + PortalDataSource.H2_MODE + H2_FILE_OPTIONS;
        String url = lookUp("itinera.db.url", fallback);
        boolean embedded = url.startsWith("jdbc:h2:");
        return new DatabaseSettings(url,
                lookUp("itinera.db.user", embedded ? "sa" : "itinera"),
                lookUp("itinera.db.password", embedded ? "" : "itinera"));
    }

    boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** Whether the database is a file that H2 keeps, which may be closed and opened again without loss. */
    boolean isH2File() {
        return url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:");
    }

    /** The file, without its ending, that this process alone opens; empty for every other database. */
    Optional<Path> h2File() {
        if (!url.startsWith(H2_FILE) || url.startsWith(H2_FILE + "~")) {
            return Optional.empty();
        }
        return Optional.of(Path.of(url.substring(H2_FILE.length(), url.contains(";") ? url.indexOf(';') : url.length())));
    }

    /** The address of another such file, opened as this one is. */
    String urlOf(Path other) {
        return H2_FILE + other.toAbsolutePath() + (url.contains(";") ? url.substring(url.indexOf(';')) : "");
    }

    /** The same rule as MicroProfile Config, which the server's own pool threads cannot ask. */
    static String lookUp(String property, String fallback) {
        String value = System.getProperty(property);
        if (value == null || value.isBlank()) {
            value = System.getenv(property.toUpperCase(Locale.ROOT).replace('.', '_'));
        }
        return value == null || value.isBlank() ? fallback : value;
    }
}
