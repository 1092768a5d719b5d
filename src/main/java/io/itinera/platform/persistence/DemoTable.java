package io.itinera.platform.persistence;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/** One file of demo rows on its way into its table; an empty cell without quotes is null. */
class DemoTable {

    private static final int BATCH = 1000;
    private static final Pattern FILE_NAME = Pattern.compile("\\d+_([a-z_]+\\.[a-z_0-9]+)\\.csv\\.gz");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setHeader().setSkipHeaderRecord(true)
            .setNullString("").setQuoteMode(QuoteMode.ALL_NON_NULL).get();

    private final String file;
    private final String table;
    private final DemoDates dates;

    DemoTable(String file, DemoDates dates) {
        Matcher name = FILE_NAME.matcher(file);
        if (!name.matches()) {
            throw new IllegalStateException(file + " is not named like 010_schema.table.csv.gz");
        }
        this.file = file;
        this.table = name.group(1);
        this.dates = dates;
    }

    String file() {
        return file;
    }

    /** With its schema. */
    String name() {
        return table;
    }

    String schema() {
        return table.substring(0, table.indexOf('.'));
    }

    /** Commits every few rows. */
    long load(Connection connection, Reader csv) throws SQLException, IOException {
        try (CSVParser rows = CSVParser.parse(csv, FORMAT)) {
            List<String> columns = rows.getHeaderNames();
            String names = String.join(", ", columns);
            CellType[] types = types(connection, names);
            String marks = "?, ".repeat(columns.size() - 1) + "?";
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into " + table + " (" + names + ") values (" + marks + ")")) {
                return insertAll(rows, types, connection, insert);
            }
        }
    }

    private long insertAll(CSVParser rows, CellType[] types, Connection connection, PreparedStatement insert) throws SQLException {
        long count = 0;
        for (CSVRecord row : rows) {
            for (int i = 0; i < types.length; i++) {
                bind(insert, i, types[i], row);
            }
            insert.addBatch();
            if (++count % BATCH == 0) {
                insert.executeBatch();
                connection.commit();
            }
        }
        insert.executeBatch();
        connection.commit();
        return count;
    }

    private void bind(PreparedStatement insert, int column, CellType type, CSVRecord row) throws SQLException {
        String cell = row.get(column);
        try {
            insert.setObject(column + 1, cell == null ? null : value(cell, type));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new IllegalStateException(file + " line " + (row.getRecordNumber() + 1) + ", cell " + (column + 1)
                    + ": \"" + cell + "\" is no " + type, e);
        }
    }

    private Object value(String cell, CellType type) {
        return switch (type) {
            case TEXT -> cell;
            case WHOLE -> Long.valueOf(cell);
            case DECIMAL -> new BigDecimal(cell);
            case FLOATING -> Double.valueOf(cell);
            case FLAG -> Boolean.valueOf(cell);
            case DAY -> dates.day(cell);
            case INSTANT -> dates.instant(cell);
            case TIMESTAMP -> dates.timestamp(cell);
            case UNIQUE_ID -> UUID.fromString(cell);
            case BYTES -> Base64.getDecoder().decode(cell);
        };
    }

    private CellType[] types(Connection connection, String names) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet nothing = statement.executeQuery("select " + names + " from " + table + " where 1 = 0")) {
            ResultSetMetaData columns = nothing.getMetaData();
            CellType[] types = new CellType[columns.getColumnCount()];
            for (int i = 0; i < types.length; i++) {
                types[i] = CellType.of(columns.getColumnTypeName(i + 1));
            }
            return types;
        }
    }

    /** What a cell is turned into; told by the type's name, since the two drivers' type numbers disagree. */
    enum CellType {

        TEXT, WHOLE, DECIMAL, FLOATING, FLAG, DAY, INSTANT, TIMESTAMP, UNIQUE_ID, BYTES;

        static CellType of(String typeName) {
            return switch (typeName.toLowerCase(Locale.ROOT)) {
                case "smallint", "integer", "bigint", "int2", "int4", "int8", "serial", "bigserial" -> WHOLE;
                case "numeric", "decimal" -> DECIMAL;
                case "double precision", "real", "float4", "float8" -> FLOATING;
                case "boolean", "bool" -> FLAG;
                case "date" -> DAY;
                case "timestamp with time zone", "timestamptz" -> INSTANT;
                case "timestamp" -> TIMESTAMP;
                case "uuid" -> UNIQUE_ID;
                case "bytea", "binary varying", "binary large object" -> BYTES;
                default -> TEXT;
            };
        }
    }
}
