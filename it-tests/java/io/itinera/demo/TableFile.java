package io.itinera.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.zip.GZIPOutputStream;

/** One compressed CSV file of one table: the same rows always give the same bytes. */
final class TableFile {

    /** An amount of money in cents, written with two decimals. */
    record Money(long cents) { }

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private int rows;

    TableFile(String name, String columns) {
        this.name = name + ".csv.gz";
        text.append(columns).append('\n');
    }

    String name() {
        return name;
    }

    int rows() {
        return rows;
    }

    void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ",").append(cell(values[i]));
        }
        text.append('\n');
        rows++;
    }

    static Money money(long cents) {
        return new Money(cents);
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Money amount) {
            return amount.cents() / 100 + "." + (amount.cents() % 100 < 10 ? "0" : "") + amount.cents() % 100;
        }
        if (value instanceof Instant moment) {
            return moment.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        String plain = value.toString();
        if (plain.indexOf(',') < 0 && plain.indexOf('"') < 0 && plain.indexOf('\n') < 0 && plain.indexOf('\r') < 0) {
            return plain;
        }
        return '"' + plain.replace("\"", "\"\"") + '"';
    }

    void writeTo(Path directory) {
        try (OutputStream file = Files.newOutputStream(directory.resolve(name)); OutputStream zip = new Packed(file)) {
            zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Packed extends GZIPOutputStream {
        Packed(OutputStream to) throws IOException {
            super(to, 1 << 16);
            def.setLevel(9);
        }
    }
}
