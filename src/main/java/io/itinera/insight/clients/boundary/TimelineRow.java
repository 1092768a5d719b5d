package io.itinera.insight.clients.boundary;

import java.time.Instant;
import java.util.List;

/**
 * A touchpoint told in plain words.
 *
 * @param who  the person's name, or the role where only that is known; null for the supplier and the portal
 * @param invoice the number of the invoice it is about; null when it is about none
 * @param mishap what went wrong in the portal before a call; null for none
 * @param observed what was said or seen at a contact, in words
 * @param tone {@code good}, {@code busy}, {@code wait}, {@code bad} or {@code none}
 */
public record TimelineRow(long id, Instant at, String sentence, String who, String persona, String channel, String invoice,
                          Mishap mishap, List<String> observed, String tone, String icon) {
    /** Something that had gone wrong. @param id of its touchpoint */
    public record Mishap(long id, Instant at, String sentence) {
    }
}
