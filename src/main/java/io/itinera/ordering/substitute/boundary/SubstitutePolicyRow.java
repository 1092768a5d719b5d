package io.itinera.ordering.substitute.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a hospital decided about one article.
 *
 * @param rule    a name of {@link SubstituteRule}
 * @param listed  the part numbers that it allows, where it allows only some
 * @param version of the decision, for whoever changes it
 */
public record SubstitutePolicyRow(long articleId, String partNumber, String articleName, String manufacturer, String rule, List<String> listed,
                                  Instant changedAt, int version) implements Serializable {
}
