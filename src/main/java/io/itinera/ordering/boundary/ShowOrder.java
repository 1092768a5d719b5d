package io.itinera.ordering.boundary;

import io.itinera.accounts.boundary.CostCentreRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.accounts.boundary.SiteRow;
import io.itinera.ordering.allocation.control.Allocations;
import io.itinera.ordering.allocation.control.CostRows;
import io.itinera.ordering.approval.boundary.ApprovalOutlook;
import io.itinera.ordering.approval.control.ApprovalSteps;
import io.itinera.ordering.approval.control.Deciders.Matter;
import io.itinera.ordering.approval.control.PathRows;
import io.itinera.ordering.approval.control.WaitingApprovals;
import io.itinera.ordering.boundary.OrderDetailRow.Change;
import io.itinera.ordering.change.boundary.OrderChangeRow;
import io.itinera.ordering.change.control.OrderChanges;
import io.itinera.ordering.control.LeftOuts;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.control.PromiseRevisions;
import io.itinera.ordering.entity.OrderStatus;
import io.itinera.ordering.hold.control.Holds;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.PersonId;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a hospital's people see of one order. */
@UseCase
public class ShowOrder {
    @Inject Orders orders;
    @Inject ApprovalSteps steps;
    @Inject WaitingApprovals waiting;
    @Inject PathRows paths;
    @Inject PromiseRevisions revisions;
    @Inject LeftOuts leftOuts;
    @Inject OrderChanges changes;
    @Inject Allocations allocations;
    @Inject CostRows costs;
    @Inject Holds holds;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;

    /** @throws io.itinera.shared.NoSuchRecord when there is no such order on this side of the wall */
    @Permits(Permission.FOLLOW_ORDERS)
    public OrderDetailRow detail(String number) {
        OrderRow order = orders.row(number);
        List<Long> involved = new ArrayList<>(List.of(order.personId(), actor.get().person().value()));
        if (order.approverId() != null) {
            involved.add(order.approverId());
        }
        List<OrderChangeRow> changed = order.changes() > 0
            ? changes.of(List.of(order.id())).getOrDefault(order.id(), List.of()) : List.of();
        changed.stream().map(OrderChangeRow::personId).filter(Objects::nonNull).forEach(involved::add);
        Map<Long, PersonRow> people = accounts.peopleById(involved);
        AccountId account = new AccountId(order.accountId());
        List<OrderLineRow> lines = orders.lines(List.of(order.id()));
        return new OrderDetailRow(order, lines, name(people, order.personId()),
            name(people, order.approverId()), sites(account).get(order.siteId()), costCentres(account).get(order.costCentreId()),
            path(order), revisions(order, lines), changed.stream().map(one -> new Change(one, name(people, one.personId()))).toList(),
            isRejected(order) || order.changes() > 0 ? leftOuts.of(order.id()) : List.of(),
            costs.of(account, OrderLineRow.amounts(lines), allocations.of(lines), order.costCentreId()), waits(order) ? holds.of(List.of(order.id())).get(order.id()) : null, mayCancel(order), mayDecide(order), actor.get().may(Permission.FILL_CARTS));
    }

    private List<PromiseRevisionRow> revisions(OrderRow order, List<OrderLineRow> lines) {
        return lines.stream().anyMatch(line -> line.promiseRevisions() > 0) ? revisions.of(order.id()) : List.of();
    }

    private boolean mayCancel(OrderRow order) {
        Actor asking = actor.get();
        return asking.may(Permission.PLACE_ORDERS) && CancelOrder.isTheirs(new PersonId(order.personId()), asking)
            && OrderStatus.valueOf(order.status()).isBeforeSupplier();
    }

    /** Orders that went to the supplier without anybody's approval are not asked for theirs. */
    private ApprovalOutlook path(OrderRow order) {
        boolean hadNone = order.approverId() == null && order.isOpen() && !waits(order);
        return hadNone ? ApprovalOutlook.NONE : new ApprovalOutlook(paths.kept(new Matter(new AccountId(order.accountId()),
            order.personId(), order.total()), steps.of(List.of(order.id()))));
    }

    private boolean mayDecide(OrderRow order) {
        return actor.get().may(Permission.APPROVE_ORDERS) && waits(order)
            && waiting.asked(actor.get()).stream().anyMatch(one -> one.orderId() == order.id());
    }

    private static boolean isRejected(OrderRow order) {
        return order.status().equals(OrderStatus.REJECTED.name());
    }

    private static boolean waits(OrderRow order) {
        return order.status().equals(OrderStatus.AWAITING_APPROVAL.name());
    }

    private Map<Long, String> sites(AccountId account) {
        return accounts.sites(account).stream().collect(Collectors.toMap(SiteRow::id, SiteRow::label));
    }

    private Map<Long, String> costCentres(AccountId account) {
        return accounts.costCentres(account).stream().collect(Collectors.toMap(CostCentreRow::id, CostCentreRow::label));
    }

    private static String name(Map<Long, PersonRow> people, Long person) {
        return person == null || !people.containsKey(person) ? null : people.get(person).fullName();
    }
}
