package io.itinera.insight.sheet.control;

import io.itinera.insight.sheet.boundary.RowFault;
import io.itinera.insight.sheet.control.SheetTrials.Refused;
import io.itinera.platform.sheet.SheetFile;
import io.itinera.platform.sheet.SheetWriter;
import io.itinera.platform.text.Texts;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the rows that cannot be taken as they came, each with its line and the reasons before it. */
public final class RefusedRows implements AutoCloseable {
    private final SheetWriter sheet;
    private final Texts texts;

    public RefusedRows(SheetFile file, Locale language, OutputStream out) {
        texts = Texts.in(language);
        sheet = new SheetWriter(file.separator(), out);
        write(texts.get("insight.sheet.line"), texts.get("insight.sheet.reason"), file.columns());
    }

    public void write(Refused refused) {
        write(String.valueOf(refused.row().line()), refused.faults().stream().map(this::sentence).collect(Collectors.joining(" ")),
            refused.row().cells());
    }

    private String sentence(RowFault fault) {
        String sentence = texts.get("insight.sheet.fault." + fault.code(), fault.given(), fault.wanted());
        return fault.column() == null ? sentence : fault.column() + ": " + sentence;
    }

    private void write(String line, String reason, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(line, reason));
        row.addAll(cells);
        sheet.write(row);
    }

    @Override
    public void close() {
        sheet.close();
    }
}
