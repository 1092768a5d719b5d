package io.itinera.insight.satisfaction.boundary;

/**
 * What became of questions.
 *
 * @param asked     put into the ledger
 * @param seen      shown on a page; of a letter nobody knows
 * @param mailed    gone out as a letter
 * @param answered  on a page or by a letter
 * @param dismissed put aside
 * @param silent    neither, and the time for it is over
 */
public record Fate(long asked, long seen, long mailed, long answered, long dismissed, long silent) {
    /** Still possible to answer. */
    public long open() {
        return asked - answered - dismissed - silent;
    }

    /** Of which it is known what became of them. */
    public long settled() {
        return asked - open();
    }
}
