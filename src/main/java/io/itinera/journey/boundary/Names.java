package io.itinera.journey.boundary;

import java.util.Locale;
import java.util.stream.Stream;

/** A name or a sentence in the portal's languages. */
public record Names(String spanish, String english, String french) {
    public static final Names NONE = new Names(null, null, null);

    /** Without blanks around them, and nothing where there is nothing but blanks. */
    public Names {
        spanish = trimmed(spanish);
        english = trimmed(english);
        french = trimmed(french);
    }

    /** English where the language is none of them. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "es" -> spanish;
            case "fr" -> french;
            default -> english;
        };
    }

    public boolean isNothing() {
        return equals(NONE);
    }

    public boolean isWhole() {
        return all().noneMatch(text -> text == null);
    }

    public Stream<String> all() {
        return Stream.of(spanish, english, french);
    }

    private static String trimmed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
