package io.itinera.catalog.number.control;

import io.itinera.platform.sheet.SheetWriter;
import io.itinera.platform.text.Texts;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Writes a hospital's own numbers as a file that spreadsheets open and that can be imported again. */
@ApplicationScoped
public class NumberSheet {
    /** Which every spreadsheet takes, whatever it writes before decimals. */
    private static final char SEPARATOR = ';';

    private static final List<String> COLUMNS = List.of("catalog.own.number", "catalog.partNumber", "catalog.own.gtin", "catalog.own.name", "catalog.manufacturer",
        "catalog.makerNumber");

    @Inject NumberBook book;

    public void write(AccountId account, Locale language, OutputStream out) {
        Texts texts = Texts.in(language);
        try (SheetWriter sheet = new SheetWriter(SEPARATOR, out)) {
            sheet.write(COLUMNS.stream().map(texts::get).toList());
            book.each(account, row -> sheet.write(IntStream.range(0, COLUMNS.size()).mapToObj(row::text).toList()));
        }
    }
}
