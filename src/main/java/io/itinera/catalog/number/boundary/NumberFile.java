package io.itinera.catalog.number.boundary;

import java.io.Serializable;

/**
 * A file of own numbers, and which of its columns hold what.
 *
 * @param packed  the file as it was brought, made small: it waits in the person's session
 * @param own     the column of the own numbers; null while nobody said so
 * @param article the column of the articles' numbers; null while nobody said so
 */
public record NumberFile(byte[] packed, String own, String article) implements Serializable {
    public boolean isSaid() {
        return own != null && article != null && !own.equals(article);
    }
}
