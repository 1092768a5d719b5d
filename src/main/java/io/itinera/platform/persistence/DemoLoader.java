package io.itinera.platform.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.GZIPInputStream;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

/**
 * Fills an empty database with the demo's hospitals and their months of work, moved so that they end today. It works
 * beside the rest of the start; the portal is not ready, and no periodic work begins, before it is done.
 */
@Startup
@Singleton
@DependsOn("DatabaseMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());
    private static final String FOLDER = "/db/demo/";

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService beside;

    private final CompletableFuture<Void> done = new CompletableFuture<>();

    /** How far the demo has come. */
    public enum State {
        /** Not all of it can be seen yet. */
        LOADING,
        /** All of it is there, or none is wanted. */
        DONE,
        /** The reason is in the log; the database is as it was. */
        FAILED
    }

    public State state() {
        if (!done.isDone()) {
            return State.LOADING;
        }
        return done.isCompletedExceptionally() ? State.FAILED : State.DONE;
    }

    /** Does the work as soon as the demo is done; at once when it is, never when it failed. */
    public void whenDone(Runnable work) {
        done.thenRun(work);
    }

    /** Whether this portal shows the demo ({@code ITINERA_DEMO=true}). */
    public static boolean isWanted() {
        return Boolean.parseBoolean(DatabaseSettings.lookUp("itinera.demo", "false"));
    }

    @PostConstruct
    void start() {
        if (isWanted()) {
            beside.execute(this::loadBeside);
        } else {
            done.complete(null);
        }
    }

    private void loadBeside() {
        try {
            loadOnce();
            done.complete(null);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the demo data cannot be loaded", e);
            done.completeExceptionally(e);
        }
    }

    private void loadOnce() {
        long start = clock.millis();
        try (Connection connection = PortalDataSource.patient().getConnection()) {
            connection.setAutoCommit(false);
            Instant anchor = Instant.parse(text("anchor.txt").strip());
            if (!claim(connection, anchor)) {
                connection.rollback();
                return;
            }
            long rows = load(connection, DemoDates.moving(anchor, clock.instant()));
            connection.commit();
            refreshStatistics(connection);
            LOG.info(() -> "Loaded " + rows + " rows of demo data in " + (clock.millis() - start) + " ms");
        } catch (SQLException e) {
            throw new IllegalStateException("the demo data cannot be loaded", e);
        }
    }

    /** The first of two instances holds the marker's key until it commits; the second waits here and then does nothing. */
    private boolean claim(Connection connection, Instant anchor) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into platform.demo_load (id, loaded_at, anchor_on) values (1, ?, ?) on conflict do nothing")) {
            insert.setObject(1, OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
            insert.setObject(2, LocalDate.ofInstant(anchor, ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }

    private long load(Connection connection, DemoDates dates) throws SQLException {
        long rows = 0;
        for (String file : files()) {
            try (InputStream packed = open(file);
                    BufferedReader csv = new BufferedReader(
                            new InputStreamReader(new GZIPInputStream(packed, 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
                rows += new DemoTable(file, dates).load(connection, csv);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        bumpSequences(connection);
        return rows;
    }

    private List<String> files() {
        return text("tables.txt").lines().map(String::strip).filter(line -> !line.isEmpty()).sorted().toList();
    }

    private void bumpSequences(Connection connection) throws SQLException {
        if (getClass().getResource(FOLDER + "sequences.sql") == null) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            for (String sql : text("sequences.sql").split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** Right after a bulk load both databases still plan as if the tables were empty. */
    private void refreshStatistics(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private InputStream open(String name) {
        InputStream in = getClass().getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("the demo needs " + FOLDER + name + ", which is missing");
        }
        return in;
    }
}
