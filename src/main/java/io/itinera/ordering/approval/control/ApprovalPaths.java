package io.itinera.ordering.approval.control;

import io.itinera.accounts.boundary.PersonRow;
import io.itinera.ordering.approval.entity.ApprovalCause;
import io.itinera.ordering.approval.entity.ApprovalRule;
import io.itinera.ordering.approval.entity.ApprovalStep.Need;
import io.itinera.ordering.boundary.CartLineRow;
import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which rules of a hospital fire for what somebody is about to order, and why: the same for the cart and for the order. */
@ApplicationScoped
public class ApprovalPaths {
    private static final Set<ApprovalCause> OF_THE_PAST = EnumSet.of(ApprovalCause.FIRST_ORDER, ApprovalCause.PRICE_RISE);
    private static final int PARTS_NAMED = 8;

    @Inject ApprovalRules rules;
    @Inject PaidBefore paidBefore;

    /** What is about to be ordered. @param centres that pay for it; none while nobody has said which @param over the budgets it overruns that ask */
    public record Basket(AccountId account, PersonRow buyer, List<CartLineRow> lines, Set<Long> centres, List<BudgetOutlookRow> over) {
        public BigDecimal total() {
            return lines.stream().map(CartLineRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** In the order in which they are asked. */
    public List<Need> of(Basket basket) {
        List<ApprovalRule.Terms> all = rules.of(basket.account(), basket.over().isEmpty() ? ApprovalRules.STANDARD : ApprovalRules.STANDARD_OVER_BUDGET)
            .stream().map(ApprovalRule::terms).toList();
        boolean asksThePast = all.stream().map(ApprovalRule.Terms::cause).anyMatch(OF_THE_PAST::contains);
        Map<Long, BigDecimal> before = asksThePast
            ? paidBefore.prices(basket.account(), basket.lines().stream().map(CartLineRow::articleId).toList()) : Map.of();
        return all.stream().flatMap(rule -> needs(rule, basket, before)).toList();
    }

    /** What an order needs that has come to overrun budgets which ask. */
    List<Need> over(AccountId account, List<BudgetOutlookRow> budgets) {
        return rules.of(account, ApprovalRules.STANDARD_OVER_BUDGET).stream().map(ApprovalRule::terms)
            .filter(rule -> rule.cause() == ApprovalCause.OVER_BUDGET).flatMap(rule -> budgets.stream().map(budget -> over(rule, budget))).toList();
    }

    private static Need over(ApprovalRule.Terms rule, BudgetOutlookRow budget) {
        return new Need(rule.about(budget.costCentreId()), budget.overrun(), null);
    }

    /** A rule about budgets fires once for each that is overrun. */
    private static Stream<Need> needs(ApprovalRule.Terms rule, Basket basket, Map<Long, BigDecimal> before) {
        return rule.cause() == ApprovalCause.OVER_BUDGET
            ? basket.over().stream().map(budget -> over(rule, budget))
            : Stream.ofNullable(need(rule, basket, before));
    }

    /** Null for a rule that does not fire. */
    private static Need need(ApprovalRule.Terms rule, Basket basket, Map<Long, BigDecimal> before) {
        return switch (rule.cause()) {
            case BUYER_LIMIT -> ofTotal(rule, Deciders.orderLimit(basket.buyer()), basket.total());
            case AMOUNT -> ofTotal(rule, rule.threshold(), basket.total());
            case OVER_BUDGET -> null;
            case COST_CENTRE -> basket.centres().contains(rule.costCentreId()) ? new Need(rule, null, null) : null;
            case OFF_CONTRACT -> ofLines(rule, basket, line -> line.price().contractId() == null);
            case FIRST_ORDER -> ofLines(rule, basket, line -> !before.containsKey(line.articleId()));
            case CATEGORY -> ofLines(rule, basket, line -> line.categoryId() == rule.categoryId());
            case PRICE_RISE -> ofLines(rule, basket, line -> isDearer(line, before.get(line.articleId()), rule.threshold()));
        };
    }

    private static Need ofTotal(ApprovalRule.Terms rule, BigDecimal most, BigDecimal total) {
        return total.compareTo(most) > 0 ? new Need(rule, most, null) : null;
    }

    private static Need ofLines(ApprovalRule.Terms rule, Basket basket, Predicate<CartLineRow> which) {
        List<String> parts = basket.lines().stream().filter(which).map(CartLineRow::partNumber).toList();
        String named = parts.stream().limit(PARTS_NAMED).collect(Collectors.joining(", "));
        return parts.isEmpty() ? null : new Need(rule, rule.threshold(), parts.size() > PARTS_NAMED ? named + ", …" : named);
    }

    private static boolean isDearer(CartLineRow line, BigDecimal before, BigDecimal percent) {
        BigDecimal now = line.price().unitPrice();
        return before != null && now != null
            && now.movePointRight(2).compareTo(before.multiply(percent.add(BigDecimal.valueOf(100)))) > 0;
    }
}
