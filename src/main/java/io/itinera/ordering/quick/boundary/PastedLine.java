package io.itinera.ordering.quick.boundary;

/**
 * What was understood of one line of a pasted text. Every line that is not blank is one.
 *
 * @param line     its number in the text, from 1
 * @param text     as it was pasted
 * @param header   it names columns and orders nothing
 * @param number   as written; empty when none was recognised
 * @param quantity in plain digits where it is whole, with its unit; empty when none was recognised
 * @param doubt    why it was not understood; null when it was
 */
public record PastedLine(int line, String text, boolean header, String number, String quantity, Doubt doubt) {
}
