package io.itinera.accounts.web;

import io.itinera.platform.persistence.DemoLoader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The people of the demo whom a visitor may play; nobody outside of the demo. */
@ApplicationScoped
public class DemoSignIns {
    private static final String FILE = "/db/demo/sign-ins.csv";

    /** One of them. @param role the name of a persona */
    public record Row(String role, String email, String password, String name) {
        public String givenName() {
            return name.split(" ")[0];
        }
    }

    private final List<Row> rows = DemoLoader.isWanted() ? read() : List.of();

    public List<Row> rows() {
        return rows;
    }

    private static List<Row> read() {
        InputStream file = DemoSignIns.class.getResourceAsStream(FILE);
        if (file == null) {
            return List.of();
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(";", -1)).filter(cells -> cells.length >= 4)
                .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
