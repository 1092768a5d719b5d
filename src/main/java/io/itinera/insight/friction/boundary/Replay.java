package io.itinera.insight.friction.boundary;

import java.time.Instant;
import java.util.List;

/**
 * What somebody did before and after a friction, the earliest first: their visit, or where it happened outside of any, what the hospital
 * lived through around it.
 *
 * @param hospital null for none
 * @param visit    null where it happened outside of any
 * @param whole    whether those are all steps; otherwise the newest
 */
public record Replay(String hospital, String visit, List<Step> steps, boolean whole) {
    /**
     * A step in plain words.
     *
     * @param who     the role; null for the supplier and the portal
     * @param name    the pseudonym under which the person leaves; null for nobody
     * @param pauseMs since the step before; null for the first
     * @param met     whether it is the friction that is replayed
     * @param tone    {@code good}, {@code busy}, {@code wait}, {@code bad} or {@code none}
     */
    public record Step(Instant at, String sentence, String who, String name, Long pauseMs, boolean met, String tone, String icon) {
    }
}
