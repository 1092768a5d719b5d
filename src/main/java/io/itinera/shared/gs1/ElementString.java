package io.itinera.shared.gs1;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text that a scanner types, cut into its pieces. Either all of it can be read or nothing: a plain lot that begins with
 * digits must not be taken for one. A text without the symbology's prefix has to begin with a key.
 */
final class ElementString {
    private static final char SEPARATOR = '\u001d';
    /** What scanners that type cannot press the separator for; none of these signs may stand in a value, but for those of the first. */
    private static final Pattern STAND_IN = Pattern.compile("<GS>|\\{GS}|[|~^\u241d]");
    /** GS1-128, DataMatrix, QR, DataBar and composite, DotCode: the ones whose text is an element string. */
    private static final Pattern PREFIX = Pattern.compile("^](?:C1|d2|Q3|e0|J1)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("\\((\\d{2,4})\\)");

    private final Map<ApplicationIdentifier, String> values = new EnumMap<>(ApplicationIdentifier.class);
    private boolean readable = true;

    private ElementString() {
    }

    /** Empty for a text that is none. */
    static Optional<Map<ApplicationIdentifier, String>> read(String typed) {
        Matcher prefix = PREFIX.matcher(typed.strip());
        boolean isScan = prefix.find();
        String text = STAND_IN.matcher(prefix.replaceFirst("")).replaceAll(String.valueOf(SEPARATOR));
        String body = text.startsWith(String.valueOf(SEPARATOR)) ? text.substring(1) : text;
        ElementString read = new ElementString();
        if (body.startsWith("(")) {
            read.bracketed(body);
        } else if (isScan || body.startsWith("00") || body.startsWith("01") || body.startsWith("02")) {
            read.plain(body);
        }
        return read.readable && !read.values.isEmpty() ? Optional.of(read.values) : Optional.empty();
    }

    private void plain(String body) {
        int at = 0;
        while (readable && at < body.length()) {
            Optional<ApplicationIdentifier> found = ApplicationIdentifier.at(body, at);
            if (found.isEmpty()) {
                readable = false;
                return;
            }
            int from = at + found.get().digits().length();
            int separator = body.indexOf(SEPARATOR, from);
            int end = separator < 0 ? body.length() : separator;
            int to = found.get().isFixed() ? Math.min(from + found.get().length(), end) : end;
            put(found.get(), body.substring(from, to));
            at = to == separator ? to + 1 : to;
        }
    }

    /** As it is printed under a symbol. */
    private void bracketed(String body) {
        Matcher bracket = BRACKETED.matcher(body);
        ApplicationIdentifier open = null;
        int from = 0;
        while (bracket.find()) {
            Optional<ApplicationIdentifier> found = ApplicationIdentifier.of(bracket.group(1));
            if (found.isPresent()) {
                if (open != null) {
                    put(open, printed(body.substring(from, bracket.start())));
                }
                open = found.get();
                from = bracket.end();
            } else if (open == null) {
                readable = false;
            }
        }
        if (open != null) {
            put(open, printed(body.substring(from)));
        }
    }

    private static String printed(String value) {
        return value.replace(String.valueOf(SEPARATOR), "").strip();
    }

    private void put(ApplicationIdentifier identifier, String value) {
        String before = values.put(identifier, value);
        readable = readable && identifier.takes(value) && (before == null || before.equals(value));
    }
}
