package io.itinera.bench;

import io.itinera.it.Portal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.postgresql.PGConnection;

/** The same rows in DuckDB, which answers by reading all of them: the limit to compare answers with. In memory, nothing prepared. */
final class RawScan implements AutoCloseable {
    private static final String STAGES = "select t.account_id, ty.stage_code, date_trunc('month', t.occurred_at), count(*), count(*) filter"
        + " (where t.outcome = 'COMPLETED') from touchpoint t join touchpoint_type ty on ty.code = t.type group by 1, 2, 3";
    private static final String FOLLOWING = "select type, next, count(*), median(took) from (select t.type, lead(t.type) over w as next, epoch(lead(t.occurred_at)"
        + " over w) - epoch(t.occurred_at) as took from order_touchpoint o join touchpoint t on t.id = o.touchpoint_id"
        + " window w as (partition by o.order_id order by t.occurred_at, t.id)) where next is not null group by 1, 2";
    private static final String MISHAPS = "select t.type, t.outcome, t.reason, count(*), count(distinct t.account_id), count(distinct t.visit), sum(t.amount)"
        + " from touchpoint t where t.outcome <> 'COMPLETED' and t.occurred_at >= ? and t.occurred_at < ? group by 1, 2, 3";

    private final Connection duck;

    private RawScan(Connection duck) {
        this.duck = duck;
    }

    /** What it can be asked. */
    enum Question {
        /** All hospitals by stage and month. */
        STAGES,
        /** Which step follows which in an order's case, how often and after how long. */
        FOLLOWING,
        /** What went wrong in a month. */
        MISHAPS
    }

    static RawScan of(Portal portal) {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "scan-");
            RawScan scan = new RawScan(DriverManager.getConnection("jdbc:duckdb:"));
            scan.take(portal, folder, "touchpoint", "id, occurred_at, type, account_id, visit, outcome, reason, duration_ms, amount");
            scan.take(portal, folder, "touchpoint_type", "code, stage_code");
            scan.take(portal, folder, "order_touchpoint", "order_id, touchpoint_id");
            Files.delete(folder);
            return scan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB does not take the log", e);
        }
    }

    private void take(Portal portal, Path folder, String table, String columns) throws SQLException, IOException {
        Path file = folder.resolve(table + ".csv");
        try (Connection postgres = portal.connect(); Writer out = Files.newBufferedWriter(file)) {
            postgres.unwrap(PGConnection.class).getCopyAPI()
                .copyOut("copy (select " + columns + " from journey." + table + ") to stdout (format csv, header)", out);
        }
        try (Statement statement = duck.createStatement()) {
            statement.execute("create table " + table + " as select * from read_csv('" + file.toAbsolutePath() + "', header = true)");
        }
        Files.delete(file);
    }

    /** How long the answer takes, in milliseconds. @param monthEnds the day after a month, for questions about one */
    double millis(Question question, LocalDate monthEnds) {
        String sql = switch (question) {
            case STAGES -> STAGES;
            case FOLLOWING -> FOLLOWING;
            case MISHAPS -> MISHAPS;
        };
        long begun = System.nanoTime();
        try (var statement = duck.prepareStatement(sql)) {
            if (question == Question.MISHAPS) {
                statement.setObject(1, monthEnds.minusMonths(1));
                statement.setObject(2, monthEnds);
            }
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    result.getObject(1);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    @Override
    public void close() throws SQLException {
        duck.close();
    }
}
