package io.itinera.shared.work;

/** A record found by its number. @param kind the message {@code search.<kind>} */
public record SearchRow(String kind, String number, String link) {
}
