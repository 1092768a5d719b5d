package io.itinera.shared.alert;

/**
 * A link of a letter that leads straight to a page.
 *
 * @param label one or two figures to press; empty for the address itself
 * @param path  within the portal, from the root
 */
public record LetterLink(String label, String path) {
}
