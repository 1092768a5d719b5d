package io.itinera.ordering.approval.boundary;

import io.itinera.catalog.boundary.CategoryRow;
import io.itinera.ordering.boundary.ChoiceRow;
import java.util.List;

/** All that the page of rules shows: the rules, and what one can be made of. */
public record ApprovalDeskRow(List<ApprovalRuleRow> rules, List<String> causes, List<DeciderRow> deciders, List<CategoryRow> categories,
                              List<ChoiceRow> costCentres) {
}
