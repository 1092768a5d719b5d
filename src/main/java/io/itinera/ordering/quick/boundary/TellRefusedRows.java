package io.itinera.ordering.quick.boundary;

import io.itinera.ordering.quick.control.QuickRows;
import io.itinera.platform.sheet.SheetWriter;
import io.itinera.platform.text.Texts;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Writes the rows that cannot be taken as a file, each with the reason, so that they are mended where they came from. */
@UseCase
public class TellRefusedRows {
    /** Which every spreadsheet takes, whatever it writes before decimals. */
    private static final char SEPARATOR = ';';

    @Inject QuickRows rows;
    @Inject CurrentActor actor;

    /** @param line where it stood in the list or file; 0 for one that was typed @param text as it came; null for one that was typed */
    public record Row(QuickEntry entry, int line, String text) {
    }

    @Permits(Permission.FILL_CARTS)
    public void write(List<Row> all, Locale language, OutputStream out) {
        Texts texts = Texts.in(language);
        List<QuickLine> checked = rows.check(actor.get().ownAccount(), all.stream().map(Row::entry).toList());
        try (SheetWriter sheet = new SheetWriter(SEPARATOR, out)) {
            sheet.write(List.of(texts.get("ordering.quick-order.file.line"), texts.get("ordering.quick-order.number"), texts.get("common.quantity"),
                texts.get("ordering.quick-order.file.reason"), texts.get("ordering.quick-order.file.text")));
            for (int i = 0; i < all.size(); i++) {
                Row row = all.get(i);
                if (!checked.get(i).isTaken()) {
                    QuickLine.Say why = checked.get(i).why();
                    sheet.write(List.of(row.line() == 0 ? "" : Integer.toString(row.line()), row.entry().number(), row.entry().quantity(),
                        texts.get(why.key(), why.arguments()), row.text() == null ? "" : row.text()));
                }
            }
        }
    }
}
