package io.itinera.ordering.quick.boundary;

import java.io.Serializable;

/**
 * A row as somebody wrote it.
 *
 * @param number   any number of an article
 * @param quantity with or without a unit
 * @param doubt    why the line it was pasted in was not understood; null once the row was mended
 */
public record QuickEntry(String number, String quantity, Doubt doubt) implements Serializable {
    public QuickEntry {
        number = number == null ? "" : number.strip();
        quantity = quantity == null ? "" : quantity.strip();
    }

    public boolean isBlank() {
        return number.isEmpty() && quantity.isEmpty() && doubt == null;
    }
}
