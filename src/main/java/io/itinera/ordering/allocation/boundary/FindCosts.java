package io.itinera.ordering.allocation.boundary;

import io.itinera.ordering.allocation.control.Allocations;
import io.itinera.ordering.allocation.control.CostRows;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Who pays for what was invoiced, for people of the hospital. */
@UseCase
public class FindCosts {
    @Inject Allocations allocations;
    @Inject CostRows rows;
    @Inject CurrentActor actor;

    /** @param amounts by order line @return by order line, without those that go with their order, are another hospital's or do not exist */
    @Permits(Permission.READ_INVOICES)
    public Map<Long, List<ShareRow>> of(Map<Long, BigDecimal> amounts) {
        AccountId account = actor.get().ownAccount();
        return rows.lines(account, amounts, allocations.ofOrderLines(account, amounts.keySet()));
    }
}
