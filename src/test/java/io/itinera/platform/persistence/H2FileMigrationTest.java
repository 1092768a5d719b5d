package io.itinera.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2FileMigrationTest {
    /** The first statement of the migration to {@link #HALF}: what a kill leaves behind when it comes right after it. */
    private static final String FIRST_OF_HALF = "alter table ordering.cart add column name varchar(60)";
    private static final String HALF = "202611300101";
    private static final String ROW = "insert into platform.demo_load (id, anchor_on) values (1, date '2026-01-14')";

    @TempDir
    private Path folder;
    private Path database;

    @BeforeEach
    void file() {
        database = folder.resolve("itinera");
    }

    @Test
    @DisplayName("F1 a new file appears when all migrations are in it, whatever a killed start left beside it")
    void begunAgain() throws Exception {
        Path copy = folder.resolve("itinera.migrating");
        flywayTo(copy, beforeHalf()).migrate();
        sql(copy, FIRST_OF_HALF);

        new H2FileMigration(database, H2FileMigrationTest::open).once();

        assertThat(names()).containsExactly("itinera.mv.db");
        assertThat(pending()).isZero();
    }

    @Test
    @DisplayName("F1 the file of an older portal keeps its rows and gets the later migrations")
    void older() throws Exception {
        flywayTo(database, beforeHalf()).migrate();
        sql(database, ROW);

        new H2FileMigration(database, H2FileMigrationTest::open).once();

        assertThat(pending()).isZero();
        assertThat(demoLoads()).isEqualTo(1);
        assertThat(names()).containsExactly("itinera.mv.db");
    }

    @Test
    @DisplayName("F1 a migration that breaks off leaves the file as it was, for the start after")
    void breaksOff() throws Exception {
        flywayTo(database, beforeHalf()).migrate();
        sql(database, FIRST_OF_HALF);
        int before = pending();

        assertThatThrownBy(() -> new H2FileMigration(database, H2FileMigrationTest::open).once()).hasMessageContaining(HALF);

        assertThat(pending()).as("migrations still to do").isEqualTo(before).isGreaterThan(1);
        sql(database, "alter table ordering.cart drop column name");
        new H2FileMigration(database, H2FileMigrationTest::open).once();
        assertThat(pending()).isZero();
    }

    @Test
    @DisplayName("F1 a file that is up to date is not exchanged")
    void untouched() throws Exception {
        new H2FileMigration(database, H2FileMigrationTest::open).once();
        Object before = Files.readAttributes(folder.resolve("itinera.mv.db"), "unix:ino");

        new H2FileMigration(folder.resolve(".").resolve("itinera"), H2FileMigrationTest::open).once();

        assertThat(Files.readAttributes(folder.resolve("itinera.mv.db"), "unix:ino")).isEqualTo(before);
    }

    @Test
    @DisplayName("F1 two portals do not migrate one file at once")
    void atOnce() throws Exception {
        Path copied = Files.createFile(folder.resolve("itinera.migrating.mv.db"));
        try (FileChannel channel = FileChannel.open(copied, StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> new H2FileMigration(database, H2FileMigrationTest::open).once()).isInstanceOf(Exception.class);
            assertThat(names()).containsExactly("itinera.migrating.mv.db");
        }
    }

    private String beforeHalf() {
        return Stream.of(DatabaseMigrator.flyway(open(folder.resolve("unused")), false).info().all())
            .map(MigrationInfo::getVersion).map(Object::toString).filter(version -> version.compareTo(HALF) < 0).reduce((first, second) -> second)
            .orElseThrow();
    }

    private int pending() {
        return DatabaseMigrator.flyway(open(database), false).info().pending().length;
    }

    private static Flyway flywayTo(Path database, String version) {
        return Flyway.configure().configuration(DatabaseMigrator.flyway(open(database), false).getConfiguration()).target(version).load();
    }

    private static DataSource open(Path database) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:file:" + database + ";" + PortalDataSource.H2_MODE + ";TRACE_LEVEL_FILE=0");
        h2.setUser("sa");
        return h2;
    }

    private static void sql(Path database, String sql) throws SQLException {
        try (Connection connection = open(database).getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int demoLoads() throws SQLException {
        try (Connection connection = open(database).getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from platform.demo_load")) {
            row.next();
            return row.getInt(1);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith("unused")).sorted().toList();
        }
    }
}
