package io.itinera.ordering.allocation.web;

import io.itinera.ordering.allocation.boundary.FindCosts;
import io.itinera.ordering.allocation.boundary.ShareRow;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Who pays for what an invoice charges, beside its lines; asked for once for all of them, and by people of the hospital only. */
@Named
@RequestScoped
public class LineCostsView {
    @Inject FindCosts findCosts;
    @Inject CurrentActor actor;
    private Map<Long, BigDecimal> asked;
    private Map<Long, List<ShareRow>> found = Map.of();

    /** @param amounts of all lines, by order line */
    public List<ShareRow> of(Map<Long, BigDecimal> amounts, long orderLine) {
        if (asked != amounts) {
            asked = amounts;
            found = actor.get().account() == null || amounts.isEmpty() ? Map.of() : findCosts.of(amounts);
        }
        return found.getOrDefault(orderLine, List.of());
    }
}
