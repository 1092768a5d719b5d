package io.itinera.insight.sheet.control;

import io.itinera.insight.sheet.boundary.RowFault;
import io.itinera.insight.sheet.control.SheetTrials.Refused;
import io.itinera.platform.text.Cells;
import io.itinera.platform.text.Texts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the rows that cannot be taken as they came, each with its line and the reasons before it. No cell can act as a formula. */
public final class RefusedRows implements AutoCloseable {
    /** By which spreadsheets know the letters. */
    private static final char MARK = '\uFEFF';

    private final CSVPrinter csv;
    private final Texts texts;

    public RefusedRows(SheetFile file, Locale language, OutputStream out) {
        texts = Texts.in(language);
        try {
            BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write(MARK);
            csv = new CSVPrinter(text, CSVFormat.RFC4180.builder().setDelimiter(file.separator()).get());
            print(texts.get("insight.sheet.line"), texts.get("insight.sheet.reason"), file.columns());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(Refused refused) {
        print(String.valueOf(refused.row().line()), refused.faults().stream().map(this::sentence).collect(Collectors.joining(" ")),
            refused.row().cells());
    }

    private String sentence(RowFault fault) {
        String sentence = texts.get("insight.sheet.fault." + fault.code(), fault.given(), fault.wanted());
        return fault.column() == null ? sentence : fault.column() + ": " + sentence;
    }

    private void print(String line, String reason, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(line, reason));
        row.addAll(cells);
        try {
            csv.printRecord(row.stream().map(Cells::harmless).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
