package io.itinera.ordering.substitute.boundary;

import java.time.Instant;

/**
 * One decision of a hospital about one article.
 *
 * @param rule   null when the decision was taken back
 * @param listed how many articles it allowed
 * @param by     who decided; null once that is not known any more
 */
public record SubstituteDecisionRow(Instant decidedAt, String rule, int listed, String by) {
}
