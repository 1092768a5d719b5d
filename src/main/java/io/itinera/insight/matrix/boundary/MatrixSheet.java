package io.itinera.insight.matrix.boundary;

import java.util.List;

/**
 * The matrix of some hospitals.
 *
 * @param segment null for all of them
 * @param mean    of all cells that were shrunk together; null where they could not be
 * @param differ  whether these differ beyond chance at all
 */
public record MatrixSheet(String segment, List<MatrixRow> rows, Double mean, boolean differ) {
}
