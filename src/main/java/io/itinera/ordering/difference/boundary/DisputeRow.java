package io.itinera.ordering.difference.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a hospital disputes, for the supplier's people who answer.
 *
 * @param lines  all alike but for the article
 * @param ids    of the decisions, one a line
 * @param reason in the hospital's words; null once its author is erased
 */
public record DisputeRow(List<Difference> lines, List<Long> ids, String reason, Instant disputedAt) implements Serializable {
    public String kind() {
        return lines.get(0).kind();
    }

    public List<Object> arguments() {
        return lines.get(0).arguments();
    }
}
