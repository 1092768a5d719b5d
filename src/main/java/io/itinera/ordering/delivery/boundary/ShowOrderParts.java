package io.itinera.ordering.delivery.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.SiteRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.delivery.control.OrderParts;
import io.itinera.shared.AccountId;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a hospital's people see of where and when the parts of an order go. */
@UseCase
public class ShowOrderParts {
    @Inject Orders orders;
    @Inject OrderParts parts;
    @Inject FindAccounts accounts;

    /**
     * By line id; nothing of a line that goes with the order.
     *
     * @throws io.itinera.shared.NoSuchRecord when there is no such order on this side of the wall
     */
    @Permits(Permission.FOLLOW_ORDERS)
    public Map<Long, List<PlacedPart>> parts(String number) {
        OrderRow order = orders.row(number);
        if (!order.split()) {
            return Map.of();
        }
        Map<Long, String> sites = accounts.sites(new AccountId(order.accountId())).stream().collect(Collectors.toMap(SiteRow::id, SiteRow::label));
        return PlacedPart.of(parts.of(List.of(order.id())), sites);
    }
}
