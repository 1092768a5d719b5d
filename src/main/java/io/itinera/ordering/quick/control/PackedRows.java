package io.itinera.ordering.quick.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Rows of a file, made small for the time that they wait in a session. */
final class PackedRows {
    private static final int LONGEST_CELL = 200;

    private PackedRows() {
    }

    /** @param line where it stands in the file */
    record Row(long line, List<String> cells) {
        /** Empty when there is none. */
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    static byte[] pack(List<Row> rows) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(packed))) {
            out.writeInt(rows.size());
            for (Row row : rows) {
                out.writeLong(row.line());
                out.writeInt(row.cells().size());
                for (String cell : row.cells()) {
                    out.writeUTF(cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) + "…" : cell);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static List<Row> unpack(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
            List<Row> rows = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                long line = in.readLong();
                List<String> cells = new ArrayList<>();
                for (int cell = in.readInt(); cell > 0; cell--) {
                    cells.add(in.readUTF());
                }
                rows.add(new Row(line, cells));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
