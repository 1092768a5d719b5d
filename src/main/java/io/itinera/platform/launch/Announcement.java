package io.itinera.platform.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The short text that tells the person at the terminal where the portal is and who can sign in to the demo. */
record Announcement(String url, List<SignIn> signIns) {

    private static final String SIGN_INS = "WEB-INF/classes/db/demo/sign-ins.csv";

    record SignIn(String role, String name, String password) {
    }

    static Announcement of(LaunchSettings settings, Path war) {
        return new Announcement(settings.publicUrl(), settings.demo() ? signIns(war) : List.of());
    }

    String text() {
        StringBuilder text = new StringBuilder("\nItinera is ready at ").append(url).append('\n');
        if (!signIns.isEmpty()) {
            int role = width("role".length(), signIns.stream().map(SignIn::role).toList());
            int name = width("sign-in".length(), signIns.stream().map(SignIn::name).toList());
            String row = "  %-" + role + "s | %-" + name + "s | %s%n";
            text.append('\n').append(row.formatted("role", "sign-in", "password"));
            for (SignIn signIn : signIns) {
                text.append(row.formatted(signIn.role(), signIn.name(), signIn.password()));
            }
        }
        return text.toString();
    }

    private static int width(int least, List<String> cells) {
        return cells.stream().mapToInt(String::length).reduce(least, Math::max);
    }

    /** The list lies in the WAR, whose classes this program deliberately does not have on its class path. */
    private static List<SignIn> signIns(Path war) {
        List<SignIn> found = new ArrayList<>();
        try (ZipFile zip = new ZipFile(war.toFile())) {
            ZipEntry entry = zip.getEntry(SIGN_INS);
            if (entry == null) {
                return found;
            }
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
                lines.lines().skip(1).map(line -> line.split(";", -1)).filter(cells -> cells.length >= 3)
                        .forEach(cells -> found.add(new SignIn(cells[0], cells[1], cells[2])));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + war, e);
        }
    }
}
