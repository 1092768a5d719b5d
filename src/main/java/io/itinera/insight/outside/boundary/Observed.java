package io.itinera.insight.outside.boundary;

/**
 * What an account manager or an analyst heard or saw at a contact or an interview.
 *
 * @param touchpoint which it concerns, a type that stands in a stage of the journey
 * @param basis      {@code SAID}, {@code OBSERVED} or {@code INTERPRETED}
 * @param valence    from -2, very bad, to 2, very good
 * @param confidence {@code LOW}, {@code MEDIUM} or {@code HIGH}
 */
public record Observed(String touchpoint, String basis, String words, int valence, String confidence) {
}
