package io.itinera.platform.sheet;

import io.itinera.platform.text.Cells;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows as a text that spreadsheets open with the right letters, and in which no cell can act as a formula. */
public final class SheetWriter implements AutoCloseable {
    /** By which spreadsheets know the letters. */
    private static final char MARK = '\uFEFF';

    private final CSVPrinter csv;

    public SheetWriter(char separator, OutputStream out) {
        try {
            BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write(MARK);
            csv = new CSVPrinter(text, CSVFormat.RFC4180.builder().setDelimiter(separator).get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(List<String> cells) {
        try {
            csv.printRecord(cells.stream().map(Cells::harmless).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends what still waits; what was written to stays open. */
    @Override
    public void close() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
