package io.itinera.journey.boundary;

import java.util.Locale;

/** A type of touchpoint as people read it. @param stage null where it belongs to no hospital's journey */
public record TouchpointTypeRow(String code, String stage, int number, boolean outside, String nameEs, String nameEn,
                                String nameFr) {
    public String name(Locale locale) {
        return Tongue.pick(locale, nameEs, nameEn, nameFr);
    }
}
