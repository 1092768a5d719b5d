package io.itinera.journey.boundary;

import java.util.Locale;

/** A stage of the journey, in the order people go through them. */
public record StageRow(String code, String phase, int number, String nameEs, String nameEn, String nameFr) {
    public String name(Locale locale) {
        return Tongue.pick(locale, nameEs, nameEn, nameFr);
    }
}
