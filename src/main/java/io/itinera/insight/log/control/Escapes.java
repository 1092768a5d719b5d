package io.itinera.insight.log.control;

import io.itinera.platform.persistence.TextCell;
import java.util.function.IntFunction;

/** Writes what somebody may have typed so that it cannot end the text it stands in. */
final class Escapes {
    private static final String NO_CHARACTER = "\uFFFD";
    /** With it begin U+F000 to U+FFFF, of which XML has no way to write the last two. */
    private static final int LAST_THOUSANDS = 0xEF;
    private static final int OCTETS = 256;
    /** In JSON whose control characters are all told by number. */
    static final Escapes LINE = new Escapes(octet -> octet == '"' || octet == '\\' ? "\\" + (char) octet : octet < ' ' ? numbered(octet) : null);
    /** In JSON as the library writes it. */
    static final Escapes JSON = new Escapes(octet -> {
        int known = "\b\t\n\f\r\"\\".indexOf(octet);
        return known >= 0 ? "\\" + "btnfr\"\\".charAt(known) : octet < ' ' ? numbered(octet) : null;
    });
    /** In an attribute of XML, which has no way to write most control characters. */
    static final Escapes XML = new Escapes(octet -> switch (octet) {
        case '<' -> "&lt;";
        case '>' -> "&gt;";
        case '&' -> "&amp;";
        case '"' -> "&quot;";
        case '\t', '\n', '\r' -> null;
        default -> octet < ' ' || octet == LAST_THOUSANDS ? NO_CHARACTER : null;
    });

    private final byte[][] instead = new byte[OCTETS][];

    private Escapes(IntFunction<String> instead) {
        for (int octet = 0; octet < OCTETS; octet++) {
            String text = instead.apply(octet);
            this.instead[octet] = text == null ? null : LogOutput.bytes(text);
        }
    }

    private static String numbered(int octet) {
        return String.format("\\u%04x", octet);
    }

    /** Nothing of a cell that is null. */
    void put(TextCell text, LogOutput out) {
        byte[] bytes = text.bytes();
        int plain = text.from();
        for (int i = text.from(); i < text.to(); i++) {
            byte[] other = instead[bytes[i] & 0xFF];
            if (other == null) {
                continue;
            }
            int end = end(bytes, i);
            if (end > i) {
                out.put(bytes, plain, i);
                out.put(other);
                plain = end;
                i = end - 1;
            }
        }
        out.put(bytes, plain, text.to());
    }

    /** Behind the character that is replaced; where it begins if that can stay. */
    private static int end(byte[] bytes, int at) {
        if (bytes[at] != (byte) LAST_THOUSANDS) {
            return at + 1;
        }
        return bytes[at + 1] == (byte) 0xBF && (bytes[at + 2] & 0xFF) >= 0xBE ? at + 3 : at;
    }
}
