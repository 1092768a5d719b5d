package io.itinera.insight.map.boundary;

import java.util.Locale;

/** A name in the portal's languages. */
public record Names(String spanish, String english, String french) {
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "es" -> spanish;
            case "fr" -> french;
            default -> english;
        };
    }
}
