package io.itinera.ordering.boundary;

import io.itinera.accounts.boundary.CostCentreRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.accounts.boundary.SiteRow;
import io.itinera.ordering.approval.boundary.ApprovalCaseRow;
import io.itinera.ordering.approval.control.ApprovalPolicy;
import io.itinera.ordering.control.OrderSearch;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.entity.OrderStatus;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.Persona;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a hospital's people see of one order, and an approver of those that wait. */
@UseCase
public class ShowOrder {
    @Inject Orders orders;
    @Inject OrderSearch search;
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
        Map<Long, PersonRow> people = accounts.peopleById(involved);
        AccountId account = new AccountId(order.accountId());
        return new OrderDetailRow(order, orders.lines(List.of(order.id())), name(people, order.personId()),
            name(people, order.approverId()), sites(account).get(order.siteId()), costCentres(account).get(order.costCentreId()),
            mayCancel(order), mayDecide(order, people), actor.get().may(Permission.FILL_CARTS));
    }

    /** The orders that wait for this approver, with their lines, the oldest first. */
    @Permits(Permission.APPROVE_ORDERS)
    public List<ApprovalCaseRow> waitingForMe() {
        Actor approver = actor.get();
        AccountId account = approver.ownAccount();
        List<OrderRow> waiting = search.awaiting(account, approver.person(),
            ApprovalPolicy.approvalLimit(accounts.person(approver.person())));
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<Long, List<OrderLineRow>> lines = orders.lines(waiting.stream().map(OrderRow::id).toList()).stream()
            .collect(Collectors.groupingBy(OrderLineRow::orderId));
        Map<Long, PersonRow> people = accounts.peopleById(waiting.stream().map(OrderRow::personId).distinct().toList());
        Map<Long, String> sites = sites(account);
        Map<Long, String> costCentres = costCentres(account);
        return waiting.stream().map(order -> new ApprovalCaseRow(order, lines.get(order.id()), name(people, order.personId()),
            sites.get(order.siteId()), costCentres.get(order.costCentreId()))).toList();
    }

    private boolean mayCancel(OrderRow order) {
        Actor asking = actor.get();
        boolean theirs = order.personId() == asking.person().value() || asking.persona() == Persona.PURCHASING_DIRECTOR;
        return asking.may(Permission.PLACE_ORDERS) && theirs && CancelOrder.isCancellable(OrderStatus.valueOf(order.status()));
    }

    private boolean mayDecide(OrderRow order, Map<Long, PersonRow> people) {
        Actor asking = actor.get();
        return asking.may(Permission.APPROVE_ORDERS) && order.status().equals(OrderStatus.AWAITING_APPROVAL.name())
            && ApprovalPolicy.mayDecide(people.get(asking.person().value()), order.personId(), order.total());
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
