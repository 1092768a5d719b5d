package io.itinera.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Many rows by one statement, sent a thousand at a time, for what no entity is worth. Only within a transaction. */
public final class SqlBatch implements AutoCloseable {
    private static final int PIECE = 1000;

    private final PreparedStatement statement;
    private int waiting;

    /** @param sql a constant of the code; a question mark for each value */
    public SqlBatch(EntityManager em, String sql) {
        try {
            statement = em.unwrap(Connection.class).prepareStatement(sql);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    public void add(Object... row) {
        try {
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, SqlQuery.bound(row[i]));
            }
            statement.addBatch();
            if (++waiting == PIECE) {
                send();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Sends what still waits. */
    public void flush() {
        try {
            send();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private void send() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
