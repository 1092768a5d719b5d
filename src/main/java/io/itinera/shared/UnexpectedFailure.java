package io.itinera.shared;

import java.security.SecureRandom;
import java.util.Locale;

/** A failure of ours inside a use case, under the reference that person, log and touchpoint all show. */
public class UnexpectedFailure extends RuntimeException {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;

    private final String reference;

    public UnexpectedFailure(String reference, Throwable cause) {
        super("failure " + reference, cause);
        this.reference = reference;
    }

    public String reference() {
        return reference;
    }

    /** A new reference: short enough to be read out on the telephone, without letters that look alike. */
    public static String newReference() {
        StringBuilder text = new StringBuilder("E-");
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        return text.toString().toUpperCase(Locale.ROOT);
    }

    /** Whether the text looks like a reference; whether anything is kept under it is another question. */
    public static boolean isReference(String text) {
        return text != null && text.matches("E-[" + LETTERS + "]{" + LENGTH + "}");
    }
}
