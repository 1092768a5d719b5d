package io.itinera.ordering.substitute.boundary;

import java.util.List;

/**
 * All that is needed to decide about one article.
 *
 * @param rule      a name of {@link SubstituteRule}, the usual one where nothing is decided
 * @param version   of the decision that holds; 0 where nothing is decided
 * @param choices   what the supplier offers
 * @param decisions that were made, the latest first
 */
public record SubstitutePolicyDeskRow(String partNumber, String articleName, String rule, int version, List<SubstituteChoiceRow> choices,
                                      List<SubstituteDecisionRow> decisions) {
}
