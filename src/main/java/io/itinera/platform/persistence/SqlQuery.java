package io.itinera.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement of figures written piece by piece, each piece with the parameters that belong to its question marks. */
public final class SqlQuery {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    public static SqlQuery of(String text, Object... values) {
        return new SqlQuery().add(text, values);
    }

    /** @param text a constant of the code, never anything a person typed; a question mark for each value */
    public SqlQuery add(String text, Object... values) {
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '?') {
                parameters.add(bound(values[next++]));
                sql.append('?').append(parameters.size());
            } else {
                sql.append(c);
            }
        }
        if (next != values.length) {
            throw new IllegalArgumentException("not every value has its question mark: " + text);
        }
        return this;
    }

    /** Appends another statement with its parameters, as a part of this one. */
    public SqlQuery add(SqlQuery part) {
        return add(part.plain(), part.parameters.toArray());
    }

    /** Appends {@code column in (…)}; nothing is in an empty list. */
    public SqlQuery in(String column, Collection<?> values) {
        if (values.isEmpty()) {
            return add("1 = 0");
        }
        return add(column + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")", values.toArray());
    }

    public List<SqlRow> rows(EntityManager em) {
        List<?> found = query(em).getResultList();
        return found.stream().map(SqlRow::of).toList();
    }

    /**
     * Hands over row by row without keeping them, for results of any length. Only within a transaction.
     *
     * @param fetched how many rows PostgreSQL sends at once; H2 lays long results out on its disk
     */
    public void each(EntityManager em, int fetched, Consumer<SqlRow> sink) {
        run(em, fetched, (result, columns) -> sink.accept(SqlRow.current(result, columns)));
    }

    /** The same, each row by the names of its columns, in their order. Only within a transaction. */
    public void eachNamed(EntityManager em, int fetched, Consumer<Map<String, Object>> sink) {
        run(em, fetched, (result, columns) -> sink.accept(SqlRow.named(result)));
    }

    /**
     * The same, every cell as the text in which the database tells it. PostgreSQL streams such rows without being asked for pieces. Only
     * within a transaction.
     */
    public void eachText(EntityManager em, int fetched, Consumer<TextCell[]> sink) {
        if (!Dialect.copies(em)) {
            run(em, fetched, (result, columns) -> sink.accept(texts(result, columns)));
            return;
        }
        try {
            CopiedRows.each(em.unwrap(Connection.class), spelled(), sink);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static TextCell[] texts(ResultSet current, int columns) throws SQLException {
        TextCell[] cells = new TextCell[columns];
        for (int i = 0; i < columns; i++) {
            String text = current.getString(i + 1);
            cells[i] = text == null ? new TextCell() : new TextCell(text);
        }
        return cells;
    }

    private void run(EntityManager em, int fetched, Reading reading) {
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(plain())) {
            statement.setFetchSize(fetched);
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    reading.row(result, columns);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The only row of a statement that always has one. */
    public SqlRow row(EntityManager em) {
        return rows(em).get(0);
    }

    public int update(EntityManager em) {
        return query(em).executeUpdate();
    }

    /** With question marks as JDBC writes them, which has no numbers behind them. */
    private String plain() {
        return sql.toString().replaceAll("\\?\\d+", "?");
    }

    /** With every value written into it, for what takes no parameters. */
    private String spelled() {
        return Pattern.compile("\\?(\\d+)").matcher(sql).replaceAll(mark ->
            Matcher.quoteReplacement(literal(parameters.get(Integer.parseInt(mark.group(1)) - 1))));
    }

    static String literal(Object bound) {
        if (bound instanceof Number) {
            return "(" + bound + ")";
        }
        String quoted = "'" + (bound instanceof Timestamp moment ? moment.toInstant() : bound).toString().replace("'", "''") + "'";
        return bound instanceof Timestamp ? "timestamp with time zone " + quoted : quoted;
    }

    private Query query(EntityManager em) {
        Query query = em.createNativeQuery(sql.toString());
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private interface Reading {
        void row(ResultSet current, int columns) throws SQLException;
    }

    /** As both drivers take it. */
    static Object bound(Object value) {
        if (value instanceof Instant instant) {
            return Timestamp.from(instant);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
