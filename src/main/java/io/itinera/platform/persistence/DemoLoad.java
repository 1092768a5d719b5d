package io.itinera.platform.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

import javax.sql.DataSource;

/**
 * Fills the empty tables of the demo, once. Two connections load side by side and commit as they go, because one
 * transaction of all rows spends two fifths of its time in the commit; a marker says that a load was begun, and one that was not
 * finished is begun again with its tables emptied. Whoever loads holds the marker's row, so that of two instances the
 * second waits and then finds everything done.
 */
final class DemoLoad {

    /** The log and the answers name business objects without a foreign key, so they need not wait for them. */
    private static final Set<String> REFERRING_TO_NOTHING = Set.of("journey", "insight");

    /**
     * H2 writes every page that a commit touches, which for the pages of indexes makes twice the file and nearly twice the work.
     * What a killed load has not written is loaded again. Every new connection has it write at once again, as its address says.
     */
    private static final String WRITE_LATER = "set write_delay 60000";
    private static final String WRITE_AT_ONCE = "set write_delay 0";

    /** H2 looks up every reference row by row, a quarter of the load's time; the files are fixed, and PostgreSQL checks them. */
    private static final String TRUST_REFERENCES = "set referential_integrity false";
    private static final String CHECK_REFERENCES = "set referential_integrity true";

    private final DataSource database;
    private final Executor beside;
    private final Clock clock;
    private final Function<String, InputStream> files;

    /** @param files opens a file of the demo by its name; null for one that does not exist */
    DemoLoad(DataSource database, Executor beside, Clock clock, Function<String, InputStream> files) {
        this.database = database;
        this.beside = beside;
        this.clock = clock;
        this.files = files;
    }

    /**
     * @return how many rows were loaded; 0 when that had been done before
     * @throws IllegalStateException when a table holds rows that no load of the demo put there; nothing is changed then
     */
    long once() throws SQLException {
        Instant anchor = Instant.parse(text("anchor.txt").strip());
        List<DemoTable> tables = tables(DemoDates.moving(anchor, clock.instant()));
        try (Connection marker = database.getConnection()) {
            marker.setAutoCommit(false);
            boolean isFirst = begin(marker, anchor, tables);
            if (isDone(marker)) {
                marker.rollback();
                return 0;
            }
            moveSequences();
            long rows = fill(tables, isFirst);
            finish(marker);
            return rows;
        }
    }

    private long fill(List<DemoTable> tables, boolean isFirst) throws SQLException {
        toH2(TRUST_REFERENCES);
        try {
            if (!isFirst) {
                empty(tables);
            }
            return load(tables);
        } finally {
            toH2(CHECK_REFERENCES);
            toH2(WRITE_AT_ONCE);
        }
    }

    /** Whether no load was begun before. */
    private boolean begin(Connection marker, Instant anchor, List<DemoTable> tables) throws SQLException {
        try (PreparedStatement insert = marker.prepareStatement(
                "insert into platform.demo_load (id, anchor_on) values (1, ?) on conflict do nothing")) {
            insert.setObject(1, LocalDate.ofInstant(anchor, ZoneOffset.UTC));
            boolean isFirst = insert.executeUpdate() == 1;
            if (isFirst) {
                requireEmpty(marker, tables);
            }
            marker.commit();
            return isFirst;
        }
    }

    private static void requireEmpty(Connection connection, List<DemoTable> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (DemoTable table : tables) {
                try (ResultSet row = statement.executeQuery("select 1 from " + table.name() + " fetch first 1 row only")) {
                    if (row.next()) {
                        throw new IllegalStateException(table.name() + " is not empty");
                    }
                }
            }
        }
    }

    /** Waits for whoever loads at this moment; from then on nobody else can. */
    private static boolean isDone(Connection marker) throws SQLException {
        try (Statement statement = marker.createStatement();
                ResultSet row = statement.executeQuery("select loaded_at from platform.demo_load where id = 1 for update")) {
            return row.next() && row.getObject(1) != null;
        }
    }

    /** All at once, because accounts and people refer to each other. */
    private void empty(List<DemoTable> tables) throws SQLException {
        List<String> names = tables.stream().map(DemoTable::name).distinct().toList();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            if (isH2(connection)) {
                for (String name : names) {
                    statement.execute("delete from " + name);
                }
            } else {
                statement.execute("truncate table " + String.join(", ", names) + " cascade");
            }
        }
    }

    /** H2 forgets such a setting when it is closed. Not on the marker's connection: the statement commits there. */
    private void toH2(String setting) throws SQLException {
        try (Connection connection = database.getConnection()) {
            toH2(connection, setting);
        }
    }

    private static void toH2(Connection connection, String setting) throws SQLException {
        if (isH2(connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(setting);
            }
        }
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    private long load(List<DemoTable> tables) {
        CompletableFuture<Long> unreferring = CompletableFuture.supplyAsync(() -> loadEach(tables, true), beside);
        long rows;
        try {
            rows = loadEach(tables, false);
        } finally {
            unreferring.exceptionally(failure -> 0L).join();
        }
        return rows + unreferring.join();
    }

    private long loadEach(List<DemoTable> tables, boolean referringToNothing) {
        long rows = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (DemoTable table : tables) {
                if (REFERRING_TO_NOTHING.contains(table.schema()) == referringToNothing) {
                    toH2(connection, WRITE_LATER);
                    rows += load(connection, table);
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("the demo's rows are refused", e);
        }
    }

    private long load(Connection connection, DemoTable table) throws SQLException {
        try (InputStream packed = open(table.file());
                BufferedReader csv = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed, 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
            return table.load(connection, csv);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + table.file(), e);
        }
    }

    /** Before the rows, so that whatever is recorded meanwhile takes no number of theirs. */
    private void moveSequences() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : text("sequences.sql").split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** Right after a bulk load both databases still plan as if the tables were empty, until they are told to look. */
    private void finish(Connection marker) throws SQLException {
        try (PreparedStatement done = marker.prepareStatement("update platform.demo_load set loaded_at = ? where id = 1")) {
            done.setObject(1, OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
            done.executeUpdate();
        }
        marker.commit();
        marker.setAutoCommit(true);
        try (Statement statement = marker.createStatement()) {
            statement.execute("analyze");
        }
    }

    private List<DemoTable> tables(DemoDates dates) {
        return text("tables.txt").lines().map(String::strip).filter(line -> !line.isEmpty()).sorted()
                .map(file -> new DemoTable(file, dates)).toList();
    }

    private String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private InputStream open(String name) {
        InputStream in = files.apply(name);
        if (in == null) {
            throw new IllegalStateException("the demo needs " + name + ", which is missing");
        }
        return in;
    }
}
