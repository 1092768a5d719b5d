package io.itinera.ordering.approval.boundary;

import io.itinera.accounts.boundary.CostCentreRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.accounts.boundary.SiteRow;
import io.itinera.ordering.allocation.boundary.Allocation;
import io.itinera.ordering.allocation.boundary.CostsRow;
import io.itinera.ordering.allocation.control.Allocations;
import io.itinera.ordering.allocation.control.CostRows;
import io.itinera.ordering.approval.boundary.ApprovalCaseRow.Since;
import io.itinera.ordering.approval.control.ApprovalSteps;
import io.itinera.ordering.approval.control.Deciders.Matter;
import io.itinera.ordering.approval.control.PathRows;
import io.itinera.ordering.approval.control.WaitingApprovals;
import io.itinera.ordering.approval.entity.ApprovalStep;
import io.itinera.ordering.boundary.OrderDetailRow.Change;
import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.change.boundary.OrderChangeRow;
import io.itinera.ordering.change.control.OrderChanges;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.delivery.boundary.PlacedPart;
import io.itinera.ordering.delivery.control.OrderParts;
import io.itinera.ordering.hold.boundary.HoldRow;
import io.itinera.ordering.hold.boundary.RenewedLineRow;
import io.itinera.ordering.hold.control.Holds;
import io.itinera.ordering.hold.control.Renewal;
import io.itinera.ordering.hold.control.RenewedBudget;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an approver is asked about, with all there is to know. */
@UseCase
public class ReadApprovals {
    @Inject WaitingApprovals waiting;
    @Inject ApprovalSteps steps;
    @Inject PathRows paths;
    @Inject Orders orders;
    @Inject OrderChanges changes;
    @Inject Holds holds;
    @Inject Renewal renewal;
    @Inject RenewedBudget budgets;
    @Inject Allocations allocations;
    @Inject CostRows costs;
    @Inject OrderParts parts;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;

    /** The orders that wait for this approver, with their lines and their path, the oldest first. */
    @Permits(Permission.APPROVE_ORDERS)
    public List<ApprovalCaseRow> waitingForMe() {
        Actor approver = actor.get();
        AccountId account = approver.ownAccount();
        List<OrderRow> found = waiting.of(approver);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Long> ids = found.stream().map(OrderRow::id).toList();
        Map<Long, List<OrderLineRow>> lines = orders.lines(ids).stream().collect(Collectors.groupingBy(OrderLineRow::orderId));
        Map<Long, List<ApprovalStep>> path = steps.of(ids).stream().collect(Collectors.groupingBy(ApprovalStep::orderId));
        List<Long> touched = found.stream().filter(order -> order.changes() > 0).map(OrderRow::id).toList();
        Map<Long, List<OrderChangeRow>> changed = touched.isEmpty() ? Map.of() : changes.of(touched);
        Map<Long, PersonRow> people = accounts.peopleById(Stream.concat(found.stream().map(OrderRow::personId), changed.values().stream()
            .flatMap(List::stream).map(OrderChangeRow::personId).filter(Objects::nonNull)).distinct().toList());
        Map<Long, String> sites = accounts.sites(account).stream().collect(Collectors.toMap(SiteRow::id, SiteRow::label));
        Map<Long, String> costCentres = accounts.costCentres(account).stream()
            .collect(Collectors.toMap(CostCentreRow::id, CostCentreRow::label));
        Map<Long, HoldRow> held = holds.of(ids);
        Map<Long, Allocation> shares = allocations.of(lines.values().stream().flatMap(List::stream).toList());
        Map<Long, List<PlacedPart>> apart = apart(found, sites);
        return found.stream().map(order -> new ApprovalCaseRow(order, lines.get(order.id()), name(people, order.personId()),
            sites.get(order.siteId()), costCentres.get(order.costCentreId()), costs(order, lines.get(order.id()), shares), apart,
            new ApprovalOutlook(paths.kept(new Matter(account, order.personId(), order.total()), path.get(order.id()))),
            since(order, lines.get(order.id()), held.get(order.id()),
                changed.getOrDefault(order.id(), List.of()).stream().map(one -> new Change(one, name(people, one.personId()))).toList()))).toList();
    }

    /** Costs nothing where no order is split. */
    private Map<Long, List<PlacedPart>> apart(List<OrderRow> found, Map<Long, String> sites) {
        List<Long> split = found.stream().filter(OrderRow::split).map(OrderRow::id).toList();
        return split.isEmpty() ? Map.of() : PlacedPart.of(parts.of(split), sites);
    }

    private CostsRow costs(OrderRow order, List<OrderLineRow> lines, Map<Long, Allocation> shares) {
        Map<Long, Allocation> own = lines.stream().filter(line -> shares.containsKey(line.id()))
            .collect(Collectors.toMap(OrderLineRow::id, line -> shares.get(line.id())));
        return costs.of(new AccountId(order.accountId()), OrderLineRow.amounts(lines), own, order.costCentreId());
    }

    private Since since(OrderRow order, List<OrderLineRow> lines, HoldRow hold, List<Change> changed) {
        List<RenewedLineRow> today = renewal.outlook(order, lines, hold);
        return new Since(hold, today, budgets.outlook(order, lines, today), changed);
    }

    private static String name(Map<Long, PersonRow> people, Long person) {
        return person == null || !people.containsKey(person) ? null : people.get(person).fullName();
    }
}
