package io.itinera.insight.sheet.boundary;

import java.io.Serializable;

/**
 * What is wrong with a row of a file.
 *
 * @param line   of the file, from 1
 * @param column by its name; null for the row as a whole
 * @param code   the sentence is the message {@code insight.sheet.fault.<code>}
 * @param given  what stands there
 * @param wanted what would be right, as an example; empty where the sentence says it
 */
public record RowFault(long line, String column, String code, String given, String wanted) implements Serializable {
}
