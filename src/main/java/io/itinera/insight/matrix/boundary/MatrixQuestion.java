package io.itinera.insight.matrix.boundary;

import io.itinera.insight.boundary.Scope;

/** Which matrix is wanted. */
public record MatrixQuestion(Scope scope, Score score) {
}
