package io.itinera.journey.boundary;

import java.util.Locale;

/** A stage of the journey, in the order people go through them. */
public record StageRow(String code, String phase, Names names) {
    public String name(Locale locale) {
        return names.in(locale);
    }
}
