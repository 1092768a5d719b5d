package io.itinera.insight.clients.boundary;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.satisfaction.boundary.AnswerRow;
import io.itinera.insight.satisfaction.boundary.Scores;
import io.itinera.shared.work.AccountBriefRow;
import io.itinera.shared.work.PerfectOrders;
import java.util.List;
import java.util.Map;

/**
 * What the account manager finds above the timeline.
 *
 * @param scores  of the last 365 days
 * @param orders  of the last twelve months: how many went as they were ordered
 * @param answers the newest, with the names of who gave them
 * @param briefs  by section, in the order the sections came
 * @param stages  the code and name of each stage, to filter by
 */
public record ClientSheet(PortfolioRow.Client client, ClientFigures figures, List<PortfolioRow.Reason> reasons,
                          Scores scores, List<Said> answers, Map<String, List<AccountBriefRow>> briefs,
                          Map<String, String> stages, Orders orders) {
    /** The share that went as it was ordered, with Wilson's interval, and what it comes from. */
    public record Orders(Estimate rate, PerfectOrders counted) {
    }

    /** An answer and who gave it. */
    public record Said(String who, String gave, String after, AnswerRow answer) {
    }
}
