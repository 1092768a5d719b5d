package io.itinera.insight.sheet.boundary;

import java.util.Map;

/**
 * What the columns of a file mean, and the values in them.
 *
 * @param columns the name of the column for each field that has one
 * @param kind    the type of all rows, where no column says it; null otherwise
 * @param order   null while nobody has said it
 * @param zone    in which moments without an offset are meant
 * @param unit    of durations
 * @param values  for a field whose values are matched, what each means: a hospital's code, a type, an outcome, a persona
 */
public record SheetMapping(Map<SheetField, String> columns, String kind, DateOrder order, String zone, DurationUnit unit,
                           Map<SheetField, Map<String, String>> values) {
    /** Null for a value that means nothing yet. */
    public String target(SheetField field, String value) {
        return values.getOrDefault(field, Map.of()).get(value);
    }

    public boolean has(SheetField field) {
        return columns.containsKey(field);
    }
}
