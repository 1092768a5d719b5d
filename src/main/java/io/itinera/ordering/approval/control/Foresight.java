package io.itinera.ordering.approval.control;

import io.itinera.accounts.boundary.PersonRow;
import io.itinera.ordering.approval.boundary.ApprovalOutlook;
import io.itinera.ordering.approval.control.ApprovalPaths.Basket;
import io.itinera.ordering.approval.control.Deciders.Matter;
import io.itinera.ordering.approval.entity.ApprovalStep.Need;
import io.itinera.ordering.boundary.CartLineRow;
import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Who would have to approve what the acting buyer is about to order: told in the cart, and kept when it is submitted. */
@ApplicationScoped
public class Foresight {
    @Inject ApprovalPaths paths;
    @Inject PathRows rows;
    @Inject Colleagues colleagues;
    @Inject CurrentActor actor;

    /** @param needs the rules that fire @param outlook the same for people to read */
    public record Path(PersonRow buyer, List<Need> needs, ApprovalOutlook outlook) {
    }

    /** @param centres that pay for it; none while nobody has said which @param budgets what it takes of them */
    public Path path(List<CartLineRow> lines, Set<Long> centres, List<BudgetOutlookRow> budgets) {
        AccountId account = actor.get().ownAccount();
        PersonRow buyer = colleagues.of(account).stream().filter(person -> person.personId().equals(actor.get().person())).findFirst()
            .orElseThrow(NoSuchRecord::new);
        Basket basket = new Basket(account, buyer, lines, centres,
            budgets.stream().filter(BudgetOutlookRow::isAsking).toList());
        List<Need> needs = paths.of(basket);
        return new Path(buyer, needs, new ApprovalOutlook(rows.foreseen(new Matter(account, buyer.id(), basket.total()), needs)));
    }
}
