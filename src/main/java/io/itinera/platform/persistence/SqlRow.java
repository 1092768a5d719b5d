package io.itinera.platform.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** One row of a native query, read alike whichever types the two databases answer with. */
public final class SqlRow {
    private final Object[] cells;

    private SqlRow(Object[] cells) {
        this.cells = cells;
    }

    static SqlRow of(Object found) {
        return new SqlRow(found instanceof Object[] several ? several : new Object[] {found});
    }

    static SqlRow current(ResultSet result, int columns) throws SQLException {
        Object[] cells = new Object[columns];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = result.getObject(i + 1);
        }
        return new SqlRow(cells);
    }

    static Map<String, Object> named(ResultSet result) throws SQLException {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
            cells.put(result.getMetaData().getColumnLabel(column), plain(result.getObject(column)));
        }
        return cells;
    }

    public boolean isNull(int column) {
        return cells[column] == null;
    }

    public String text(int column) {
        return cells[column] == null ? null : cells[column].toString();
    }

    /** Zero for nothing. */
    public long number(int column) {
        return cells[column] == null ? 0 : ((Number) cells[column]).longValue();
    }

    public Long numberOrNull(int column) {
        return cells[column] == null ? null : ((Number) cells[column]).longValue();
    }

    public Integer wholeOrNull(int column) {
        return cells[column] == null ? null : ((Number) cells[column]).intValue();
    }

    public Double decimalOrNull(int column) {
        return cells[column] == null ? null : ((Number) cells[column]).doubleValue();
    }

    public BigDecimal amount(int column) {
        return cells[column] == null ? null : new BigDecimal(cells[column].toString());
    }

    public boolean flag(int column) {
        return Boolean.TRUE.equals(cells[column]);
    }

    public UUID uuid(int column) {
        return cells[column] == null || cells[column] instanceof UUID ? (UUID) cells[column]
            : UUID.fromString(cells[column].toString());
    }

    public LocalDate day(int column) {
        return cells[column] == null ? null : LocalDate.parse(cells[column].toString().substring(0, 10));
    }

    /** Whatever stands there, for comparing with another row of the same columns. */
    public Object value(int column) {
        return plain(cells[column]);
    }

    public byte[] bytes(int column) {
        return (byte[]) cells[column];
    }

    public Instant instant(int column) {
        return (Instant) plain(cells[column]);
    }

    /** Moments as both databases mean them; anything else as it is. */
    private static Object plain(Object cell) {
        if (cell instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return cell instanceof Timestamp moment ? moment.toInstant() : cell;
    }
}
