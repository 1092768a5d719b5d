package io.itinera.journey.boundary;

import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.Initiator;
import java.util.Locale;

/**
 * A type of touchpoint as people read it.
 *
 * @param stage     null where it belongs to no hospital's journey
 * @param channel   where it happens; null for what the portal records itself, like the initiator
 */
public record TouchpointTypeRow(String code, String stage, int number, boolean outside, String nameEs, String nameEn,
                                String nameFr, Channel channel, Initiator initiator) {
    public String name(Locale locale) {
        return Tongue.pick(locale, nameEs, nameEn, nameFr);
    }
}
