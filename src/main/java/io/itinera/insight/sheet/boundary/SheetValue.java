package io.itinera.insight.sheet.boundary;

/**
 * A value of a column whose values are matched.
 *
 * @param rows   how many have it
 * @param target what it means, or probably means; null when nobody knows
 * @param exact  whether it says so itself, by a code or a name
 */
public record SheetValue(SheetField field, String value, int rows, String target, boolean exact) {
}
