package io.itinera.journey.boundary;

import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.Initiator;
import java.util.Locale;

/**
 * A type of touchpoint as people read it.
 *
 * @param stage     null where it belongs to no hospital's journey, or to it no longer
 * @param channel   where it happens; null for what the portal records itself, like the initiator
 */
public record TouchpointTypeRow(String code, String stage, boolean outside, Names names, Channel channel, Initiator initiator) {
    public String name(Locale locale) {
        return names.in(locale);
    }
}
