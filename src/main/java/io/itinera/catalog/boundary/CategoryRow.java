package io.itinera.catalog.boundary;

import java.util.Locale;

/** A readable group of articles, named in the portal's languages. */
public record CategoryRow(long id, String code, String nameEs, String nameEn, String nameFr) {
    public String name(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> nameEn;
            case "fr" -> nameFr;
            default -> nameEs;
        };
    }
}
