package io.itinera.ordering.quote.boundary;

import io.itinera.ordering.approval.boundary.ApprovalOutlook;
import io.itinera.ordering.boundary.ChoiceRow;
import java.util.List;

/**
 * What whoever orders an offer has to know and to say.
 *
 * @param siteId       where the person's last order went; null when unknown
 * @param costCentreId where it was booked; null when unknown
 * @param outlook      who would have to approve the whole of it
 */
public record QuoteTermsRow(List<ChoiceRow> sites, List<ChoiceRow> costCentres, Long siteId, Long costCentreId, ApprovalOutlook outlook) {
}
