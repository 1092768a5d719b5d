package io.itinera.insight.loop.boundary;

import java.time.Instant;

/**
 * One version of in how many days a case of a kind should be closed.
 *
 * @param version whoever changes it says that they know this one
 * @param was     before; null for the first version, like the moment and whoever changed it
 * @param person  null also once nobody is known any more
 * @param who     their name
 */
public record CaseDaysRow(int version, int days, Integer was, Instant at, Long person, String who) {
    public CaseDaysRow by(String name) {
        return new CaseDaysRow(version, days, was, at, person, name);
    }
}
