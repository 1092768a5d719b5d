package io.itinera.ordering.boundary;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.CostCentreRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.accounts.boundary.SiteRow;
import io.itinera.ordering.control.OrderSearch;
import io.itinera.ordering.control.Orders;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people ask about orders; never beyond the wall of whoever asks. */
@UseCase
public class TrackOrders {
    @Inject Orders orders;
    @Inject OrderSearch search;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;

    /** @throws io.itinera.shared.NoSuchRecord when there is no such order on this side of the wall */
    @Permits(Permission.USE_PORTAL)
    public OrderRow order(String number) {
        return orders.row(number);
    }

    /** @throws io.itinera.shared.NoSuchRecord when there is no such order on this side of the wall */
    @Permits(Permission.USE_PORTAL)
    public List<OrderLineRow> lines(long orderId) {
        orders.guard(orderId);
        return orders.lines(List.of(orderId));
    }

    /** Where the order's goods go. */
    @Permits(Permission.USE_PORTAL)
    public DestinationRow destination(String number) {
        OrderRow order = orders.row(number);
        AccountId account = new AccountId(order.accountId());
        SiteRow site = site(order);
        return new DestinationRow(accounts.account(account).name(), name(accounts.peopleById(List.of(order.personId())),
            order.personId()), site.name(), site.gln(), site.street(), site.postalCode(), site.municipality(),
            costCentre(order).label());
    }

    /** The orders of the person's own account. */
    @Permits(Permission.FOLLOW_ORDERS)
    public HistoryPage history(HistoryQuery query) {
        AccountId account = actor.get().ownAccount();
        List<HistoryRow> rows = search.history(account, query);
        boolean allShown = query.page() == 1 && rows.size() < query.size();
        long total = allShown ? rows.size() : search.count(account, query);
        Map<Long, PersonRow> people = accounts.peopleById(rows.stream().map(HistoryRow::personId).distinct().toList());
        return new HistoryPage(rows.stream().map(row -> row.boughtBy(name(people, row.personId()))).toList(), total);
    }

    /** The orders the supplier works on. */
    @Permits(Permission.SERVE_ORDERS)
    public ServePage toServe(ServeQuery query) {
        List<ServedOrderRow> rows = search.served(query);
        Map<Long, String> names = accounts.visible().stream().collect(Collectors.toMap(AccountRow::id, AccountRow::name));
        return new ServePage(rows.stream().map(row -> row.of(names.get(row.accountId()))).toList(), search.count(query));
    }

    private SiteRow site(OrderRow order) {
        return accounts.sites(new AccountId(order.accountId())).stream().filter(site -> site.id() == order.siteId())
            .findFirst().orElseThrow();
    }

    private CostCentreRow costCentre(OrderRow order) {
        return accounts.costCentres(new AccountId(order.accountId())).stream()
            .filter(centre -> centre.id() == order.costCentreId()).findFirst().orElseThrow();
    }

    private static String name(Map<Long, PersonRow> people, Long person) {
        return person == null || !people.containsKey(person) ? null : people.get(person).fullName();
    }
}
