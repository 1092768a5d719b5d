package io.itinera.insight.sheet.boundary;

/** Something that a value of a file can mean. */
public record SheetTarget(String code, String label) {
}
