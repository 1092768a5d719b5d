package io.itinera.bench;

import io.itinera.it.TestDatabases.Access;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * PostgreSQL's own counters at one moment: statements executed, transactions committed, bytes of write-ahead log, and how many
 * whole pages lie in it: the first change of a page after a checkpoint writes all of it.
 * Statements that only steer the connection (BEGIN, COMMIT, SET, SHOW and this reading itself) are not counted.
 */
public record DatabaseCounters(long statements, long commits, long walBytes, long wholePages) {
    private static final String READ = """
        select (select coalesce(sum(calls), 0) from pg_stat_statements s join pg_database d on d.oid = s.dbid
                where d.datname = current_database() and query !~* '^(begin|commit|rollback|set|show|discard)'
                  and query not like '%pg_stat_%'),
               (select xact_commit from pg_stat_database where datname = current_database()),
               pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint,
               (select wal_fpi from pg_stat_wal)""";

    /** Reads the counters; the database's server must have pg_stat_statements loaded. */
    public static DatabaseCounters read(Access database) {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            statement.execute("select pg_stat_clear_snapshot()");
            try (ResultSet row = statement.executeQuery(READ)) {
                row.next();
                return new DatabaseCounters(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL's counters cannot be read", e);
        }
    }

    public DatabaseCounters since(DatabaseCounters before) {
        return new DatabaseCounters(statements - before.statements, commits - before.commits, walBytes - before.walBytes,
            wholePages - before.wholePages);
    }
}
