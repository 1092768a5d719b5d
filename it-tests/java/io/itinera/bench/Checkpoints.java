package io.itinera.bench;

import io.itinera.it.TestDatabases.Access;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * When PostgreSQL makes a checkpoint. The first change of every page after one writes the whole page to the log, so a short run just after
 * one tells the settings of the server and not what a journey writes.
 */
final class Checkpoints {
    private Checkpoints() {
    }

    /** None is made of the server's own accord while the benchmark lasts. */
    static void rest(Access database) {
        change(database, "alter system set checkpoint_timeout = '1d'", "alter system set max_wal_size = '20GB'", "select pg_reload_conf()");
    }

    static void make(Access database) {
        change(database, "checkpoint");
    }

    private static void change(Access database, String... statements) {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the checkpoints cannot be set", e);
        }
    }
}
