package io.itinera.ordering.quote.boundary;

import io.itinera.ordering.approval.boundary.ApprovalOutlook;
import io.itinera.ordering.boundary.ChoiceRow;
import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import java.util.List;

/**
 * What whoever orders an offer has to know and to say.
 *
 * @param siteId       where the person's last order went; null when unknown
 * @param costCentreId where it was booked; null when unknown
 * @param outlook      who would have to approve the whole of it
 * @param budgets      what the whole of it takes of the budgets of its cost centre
 */
public record QuoteTermsRow(List<ChoiceRow> sites, List<ChoiceRow> costCentres, Long siteId, Long costCentreId, ApprovalOutlook outlook,
                            List<BudgetOutlookRow> budgets) {
}
