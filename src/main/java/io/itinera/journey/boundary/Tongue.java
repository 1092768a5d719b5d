package io.itinera.journey.boundary;

import java.util.Locale;

/** Picks one of three names by language; English where the language is none of them. */
final class Tongue {
    private Tongue() {
    }

    static String pick(Locale locale, String spanish, String english, String french) {
        return switch (locale.getLanguage()) {
            case "es" -> spanish;
            case "fr" -> french;
            default -> english;
        };
    }
}
