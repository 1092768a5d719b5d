package io.itinera.insight.clients.boundary;

import io.itinera.insight.health.boundary.HealthScore;
import io.itinera.shared.work.AccountBriefRow;
import java.util.List;

/**
 * One hospital of the portfolio.
 *
 * @param reasons   why it needs attention, the weightiest first
 * @param attention the sum of the reasons' weights
 * @param days      touchpoints on each of the last 30 days, oldest first
 * @param briefs    what other features warn of
 * @param health    how it stood at the end of yesterday
 */
public record PortfolioRow(Client client, ClientFigures figures, List<Reason> reasons, int attention,
                           List<Integer> days, List<AccountBriefRow> briefs, HealthScore health) {
    /** The hospital as its manager knows it. @param group null for none */
    public record Client(long id, String code, String name, String group, String segment, String place, String currency) {
    }

    /** One reason to look. @param kind {@code insight.reason.<kind>} is the sentence, with the number as argument */
    public record Reason(String kind, long number, int weight, String tone) {
    }
}
