package io.itinera.journey.boundary;

/**
 * What a browser tells, as it came: nothing of it is trusted, and each part may be null.
 *
 * @param element the name of what was clicked on or filled in last
 * @param detail  a code, or the kind of an error with file and line
 * @param figure  milliseconds, or thousandths
 * @param ageMs   how long ago it happened
 */
public record BrowserSignal(String kind, String element, String detail, Integer figure, Integer ageMs) {
}
