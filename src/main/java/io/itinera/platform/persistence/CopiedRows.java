package io.itinera.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Rows of PostgreSQL by its {@code copy}: it goes on sending while they are read, where a cursor waits for each piece to be asked for, and a row
 * comes as one array of bytes.
 */
final class CopiedRows {
    private final CopyOut copy;
    private final TextCell[] cells;

    private CopiedRows(CopyOut copy) {
        this.copy = copy;
        this.cells = Stream.generate(TextCell::new).limit(copy.getFieldCount()).toArray(TextCell[]::new);
    }

    /** @param select without parameters */
    static void each(Connection connection, String select, Consumer<TextCell[]> sink) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        CopyOut copy = postgres.getCopyAPI().copyOut("copy (" + select + ") to stdout");
        try {
            new CopiedRows(copy).each(sink);
        } catch (RuntimeException | SQLException broken) {
            giveUp(postgres, copy, broken);
            throw broken;
        }
    }

    /**
     * What was not read to its end must not be left in the connection for whoever has it next: PostgreSQL is told to stop, and what is on its way is
     * read. The driver's own {@code cancelCopy} leaves it there.
     */
    private static void giveUp(PGConnection postgres, CopyOut copy, Exception why) {
        try {
            if (copy.isActive()) {
                postgres.cancelQuery();
            }
            while (copy.isActive()) {
                copy.readFromCopy();
            }
        } catch (SQLException stopped) {
            why.addSuppressed(stopped);
        }
    }

    private void each(Consumer<TextCell[]> sink) throws SQLException {
        for (byte[] line = copy.readFromCopy(); line != null; line = copy.readFromCopy()) {
            read(line);
            sink.accept(cells);
        }
    }

    private void read(byte[] line) {
        int begin = 0;
        int column = 0;
        boolean isEscaped = false;
        for (int i = 0; i < line.length; i++) {
            byte octet = line[i];
            if (octet == '\t' || octet == '\n') {
                cells[column].set(line, begin, i);
                if (isEscaped) {
                    unescape(cells[column]);
                }
                column++;
                begin = i + 1;
                isEscaped = false;
            } else if (octet == '\\') {
                isEscaped = true;
            }
        }
    }

    /** In its place, where it gets shorter; {@code \N} is nothing. */
    private static void unescape(TextCell cell) {
        byte[] line = cell.bytes();
        if (cell.length() == 2 && line[cell.from() + 1] == 'N') {
            cell.setNull();
            return;
        }
        int end = cell.from();
        for (int i = cell.from(); i < cell.to(); i++) {
            line[end++] = line[i] == '\\' ? meant(line[++i]) : line[i];
        }
        cell.set(line, cell.from(), end);
    }

    private static byte meant(byte letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 0x0B;
            default -> letter;
        };
    }
}
