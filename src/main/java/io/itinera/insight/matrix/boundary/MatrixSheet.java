package io.itinera.insight.matrix.boundary;

import java.util.List;

/**
 * The matrix of some hospitals.
 *
 * @param segment null for all of them
 * @param mean    of all cells that were shrunk together; null where they could not be
 * @param keeps   what the own figure of each cell weighs, where no variance between cells was found; null where one was
 * @param differ  whether these differ beyond chance at all
 */
public record MatrixSheet(String segment, List<MatrixRow> rows, Double mean, Double keeps, boolean differ) {
    /** Whether anything at all is shown of it. */
    public boolean isShown() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(MatrixCell::isShown);
    }
}
