package io.itinera.insight.matrix.boundary;

import io.itinera.insight.boundary.Estimate;

/**
 * What was answered about one content after one channel.
 *
 * @param covered  hidden although it is of enough people, because a cell of too few could be reckoned with it
 * @param raw      the cell's own mean; Student's t interval, Wilson's for a share
 * @param shrunk   null where cells cannot be shrunk
 * @param weight   what its own answers weigh in the shrunk figure
 * @param standing against the mean of all cells, beyond chance
 */
public record MatrixCell(String channel, long people, long hospitals, boolean covered, Estimate raw, Estimate shrunk, double weight, Standing standing) {
    /** Of fewer people nothing is shown (measures, 11). */
    public static final int FEWEST_PEOPLE = 5;

    /** How a cell stands to the mean of all. */
    public enum Standing { ABOVE, BELOW, ALIKE }

    public static MatrixCell empty(String channel) {
        return new MatrixCell(channel, 0, 0, false, Estimate.NONE, null, 0, Standing.ALIKE);
    }

    public long answers() {
        return raw.n();
    }

    public boolean isEmpty() {
        return answers() == 0;
    }

    public boolean isHidden() {
        return !isEmpty() && !isShown();
    }

    public boolean isShown() {
        return people >= FEWEST_PEOPLE && !covered;
    }

    public boolean isThin() {
        return answers() < Estimate.FEWEST;
    }

    /** What stands in the cell: the shrunk figure, or its own where cells cannot be shrunk. */
    public Estimate figure() {
        return shrunk == null ? raw : shrunk;
    }
}
