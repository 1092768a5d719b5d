package io.itinera.ordering.allocation;

import static io.itinera.ordering.OrderingFixture.COST_CENTRE;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.SITE;

import io.itinera.ordering.allocation.boundary.AllocateCartLine;
import io.itinera.ordering.allocation.boundary.AllocateCartLine.Wish;
import io.itinera.ordering.allocation.boundary.Allocation;
import io.itinera.ordering.allocation.boundary.CostsRow;
import io.itinera.ordering.allocation.boundary.Share;
import io.itinera.ordering.allocation.boundary.ShareRow;
import io.itinera.ordering.boundary.CartDeskRow;
import io.itinera.ordering.boundary.CartLineRow;
import io.itinera.ordering.boundary.Chosen;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.boundary.ShowOrder;
import io.itinera.ordering.boundary.SubmitOrder;
import io.itinera.ordering.boundary.SubmitResult;
import io.itinera.ordering.budget.boundary.BudgetRow;
import io.itinera.ordering.budget.boundary.KeepBudget;
import io.itinera.ordering.budget.boundary.ReadBudgets;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people do about who pays, as tests have them do it. The first hospital has three cost centres: 1, 3 and 4. */
record AllocationActs(Portal portal) {
    static final long WARD = 3;
    static final long OTHER_WARD = 4;

    void layOutWards() {
        portal.sql("insert into accounts.cost_centre (id, account_id, code, name) values (3, 1, 'CC3', 'UCI'), (4, 1, 'CC4', 'Planta 4')");
    }

    /** @param centresAndPercents the id of a cost centre, then its percent, and so on */
    static List<Wish> wishes(Object... centresAndPercents) {
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < centresAndPercents.length; i += 2) {
            Object percent = centresAndPercents[i + 1];
            wishes.add(new Wish((Long) centresAndPercents[i], percent == null ? null : new BigDecimal(percent.toString())));
        }
        return wishes;
    }

    CartDeskRow desk(Actor buyer) {
        return portal.as(buyer, () -> portal.get(ShowCart.class).desk(COST_CENTRE));
    }

    /** As the page does it that shows the cart as it is. */
    Chosen allocate(Actor buyer, String part, Object... centresAndPercents) {
        CartDeskRow desk = desk(buyer);
        List<Share> seen = desk.cart().lines().stream().filter(line -> line.partNumber().equals(part)).map(CartLineRow::id)
            .map(line -> desk.shares().getOrDefault(line, Allocation.OF_ORDER).shares()).findFirst().orElse(List.of());
        return allocate(buyer, desk.cart().id(), part, seen, wishes(centresAndPercents));
    }

    Chosen allocate(Actor buyer, long cart, String part, List<Share> seen, List<Wish> wishes) {
        return portal.as(buyer, () -> portal.get(AllocateCartLine.class).allocate(new AllocateCartLine.Request(cart, part, seen, wishes)));
    }

    SubmitResult submit(Actor buyer, boolean overBudget) {
        return portal.as(buyer, () -> {
            CartDeskRow desk = portal.get(ShowCart.class).desk(COST_CENTRE);
            return portal.get(SubmitOrder.class).submit(new SubmitOrder.Request(desk.cart().id(), "OR-1", COST_CENTRE, SITE, null, false,
                new SubmitOrder.Seen(desk.cart().version(), desk.cart().total(), Map.of(), overBudget)));
        });
    }

    /** Who pays for the lines of a cart, by part number. */
    Map<String, String> ofCart(Actor buyer) {
        CartDeskRow desk = desk(buyer);
        return desk.cart().lines().stream().collect(Collectors.toMap(CartLineRow::partNumber, line -> said(desk.costs().of(line.id()))));
    }

    /** Who pays for an order, by part number. */
    Map<String, String> ofOrder(String number) {
        return portal.as(DIRECTOR, () -> portal.get(ShowOrder.class).detail(number)).lines().stream()
            .collect(Collectors.toMap(line -> line.partNumber(), line -> said(costs(number).of(line.id()))));
    }

    CostsRow costs(String number) {
        return portal.as(DIRECTOR, () -> portal.get(ShowOrder.class).detail(number)).costs();
    }

    static String said(List<ShareRow> shares) {
        return shares.stream().map(share -> share.costCentre().substring(0, 3) + (share.percent() == null ? "" : " " + share.percent()) + " " + share.amount())
            .collect(Collectors.joining(", "));
    }

    void budget(long centre, String amount, String onOverrun) {
        portal.as(DIRECTOR, () -> portal.get(KeepBudget.class).keep(new KeepBudget.Request(null, 0, new KeepBudget.Wish(centre,
            LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"), new BigDecimal(amount), onOverrun))));
    }

    /** Committed, invoiced and remaining of the budget of each cost centre. */
    Map<Long, String> figures() {
        return portal.as(DIRECTOR, () -> portal.get(ReadBudgets.class).desk(false)).budgets().stream().collect(Collectors.toMap(BudgetRow::costCentreId,
            row -> row.spent().committed().setScale(2) + " " + row.spent().invoiced().setScale(2) + " " + row.remaining().setScale(2)));
    }
}
