package io.itinera.catalog.number.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What importing a file would do. Every row of it counts once.
 *
 * @param rows     how many it has
 * @param added    how many give an article a number
 * @param changed  how many give a number to another article, or write it otherwise
 * @param same     how many say what is known
 * @param changes  the first of those that change something
 * @param refusals the first of those that cannot be taken
 */
public record NumberTrial(int rows, int added, int changed, int same, int refused, List<Change> changes, List<Refusal> refusals)
    implements Serializable {
    /** @param before what the article was called by the number, or how the number was written */
    public record Change(long line, String number, String before, String after) implements Serializable {
    }

    /** A row that cannot be taken. @param what what else its sentence names */
    public record Refusal(long line, NumberFault fault, String own, String article, String what) implements Serializable {
    }

    public boolean isOfUse() {
        return added + changed > 0;
    }
}
