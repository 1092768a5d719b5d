package io.itinera.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import io.itinera.it.TestDatabases.Access;

/** What stands in a portal's database, for tests that look behind the pages or prepare what these need. */
public final class Rows {

    private final Access access;

    public Rows(Access access) {
        this.access = access;
    }

    public static Rows of(Portal portal) {
        return new Rows(portal.access());
    }

    /** The rows as text, columns joined by a bar, in the order the query says. */
    public List<String> list(String query, Object... parameters) {
        try (Connection connection = access.connect(); PreparedStatement statement = prepare(connection, query, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    row.append(column == 1 ? "" : "|").append(rows.getString(column));
                }
                found.add(row.toString());
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The first row. */
    public String one(String query, Object... parameters) {
        List<String> found = list(query, parameters);
        if (found.isEmpty()) {
            throw new IllegalStateException("no row for " + query);
        }
        return found.get(0);
    }

    public long count(String query, Object... parameters) {
        return Long.parseLong(one(query, parameters));
    }

    public int change(String update, Object... parameters) {
        try (Connection connection = access.connect(); PreparedStatement statement = prepare(connection, update, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(update, e);
        }
    }

    /** Waits for what another process will do; fails when it has not within that time. */
    public static void await(String what, Duration patience, BooleanSupplier happened) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(what + ": not within " + patience);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < parameters.length; at++) {
            statement.setObject(at + 1, parameters[at]);
        }
        return statement;
    }
}
