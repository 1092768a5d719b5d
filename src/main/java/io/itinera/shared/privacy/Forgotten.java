package io.itinera.shared.privacy;

/**
 * What a feature did with the data of a person who is erased.
 *
 * @param rows how many rows it removed or cut from the person
 * @param kept whether something stays that law or fairness asks to keep; {@code privacy.kept.<section>} says what and why
 */
public record Forgotten(long rows, boolean kept) {
}
