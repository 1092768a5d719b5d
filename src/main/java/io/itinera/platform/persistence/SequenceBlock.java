package io.itinera.platform.persistence;

import jakarta.persistence.EntityManager;

/**
 * Numbers of a sequence for rows that are written by SQL, fetched fifty at a time as the persistence provider does for entities. No
 * other instance has the same; what is left of a block when this one stops is never used.
 */
public final class SequenceBlock {
    /** As every sequence of the portal steps. */
    private static final int SIZE = 50;

    private final String sequence;
    private long next;
    private int left;

    /** @param sequence with its schema; a name of ours, never what somebody typed */
    public SequenceBlock(String sequence) {
        this.sequence = sequence;
    }

    public synchronized long next(EntityManager em) {
        if (left == 0) {
            next = SqlQuery.of("select nextval('" + sequence + "')").row(em).number(0) - SIZE + 1;
            left = SIZE;
        }
        left--;
        return next++;
    }
}
