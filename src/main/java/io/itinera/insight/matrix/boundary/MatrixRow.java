package io.itinera.insight.matrix.boundary;

import java.util.List;

/**
 * One content.
 *
 * @param content a type of touchpoint
 * @param cells   one for each channel of the matrix
 * @param best    the channel after which it is answered best, beyond chance; null for none
 */
public record MatrixRow(String content, List<MatrixCell> cells, String best) {
}
