package io.itinera.ordering.approval.control;

import io.itinera.accounts.boundary.CostCentreRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.catalog.boundary.CategoryRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.approval.boundary.ApprovalRuleImpossible;
import io.itinera.ordering.approval.boundary.KeepApprovalRule.Wish;
import io.itinera.ordering.approval.entity.ApprovalCause;
import io.itinera.ordering.approval.entity.ApprovalRule;
import io.itinera.ordering.approval.entity.Decider;
import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import io.itinera.shared.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;

/** Makes a rule of what somebody wishes, and says what cannot be one. */
@ApplicationScoped
public class RuleWords {
    private static final int LAST_STEP = 9;
    private static final int MOST_HOURS = 720;
    private static final long LARGEST = 1_000_000_000;

    @Inject FindAccounts accounts;
    @Inject FindArticles articles;
    @Inject Colleagues colleagues;

    /** @throws ApprovalRuleImpossible for a rule that cannot stand */
    public ApprovalRule.Terms read(AccountId account, Wish wish) {
        ApprovalCause cause = Arrays.stream(ApprovalCause.values()).filter(one -> one.name().equals(wish.cause())).findFirst()
            .orElseThrow(ApprovalRuleImpossible::target);
        if (wish.step() < 1 || wish.step() > LAST_STEP) {
            throw ApprovalRuleImpossible.step(LAST_STEP);
        }
        if (wish.hours() != null && (wish.hours() < 1 || wish.hours() > MOST_HOURS)) {
            throw ApprovalRuleImpossible.hours(MOST_HOURS);
        }
        if ((wish.hours() == null) != isBlank(wish.escalation())) {
            throw ApprovalRuleImpossible.escalation();
        }
        return new ApprovalRule.Terms(cause, cause.hasThreshold() ? threshold(wish.threshold()) : null,
            cause == ApprovalCause.CATEGORY ? category(wish.categoryId()) : null,
            cause == ApprovalCause.COST_CENTRE ? costCentre(account, wish.costCentreId()) : null, wish.step(),
            decider(account, wish.approver()), wish.hours(), wish.hours() == null ? null : decider(account, wish.escalation()));
    }

    private static BigDecimal threshold(BigDecimal wished) {
        if (wished == null || wished.signum() < 0 || wished.compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
            throw ApprovalRuleImpossible.threshold(LARGEST);
        }
        return wished;
    }

    private Long category(Long id) {
        return articles.categories().stream().map(CategoryRow::id).filter(one -> one.equals(id)).findFirst()
            .orElseThrow(ApprovalRuleImpossible::target);
    }

    private Long costCentre(AccountId account, Long id) {
        return accounts.costCentres(account).stream().map(CostCentreRow::id).filter(one -> one.equals(id)).findFirst()
            .orElseThrow(ApprovalRuleImpossible::target);
    }

    /** A role that may approve, or one of the hospital's people who may. */
    private Decider decider(AccountId account, String code) {
        for (Persona persona : Persona.ofHospitals()) {
            if (persona.name().equals(code) && Permission.APPROVE_ORDERS.isGrantedTo(persona)) {
                return Decider.anyOf(persona);
            }
        }
        return colleagues.approvers(account).stream().map(PersonRow::id).filter(id -> Long.toString(id).equals(code)).findFirst()
            .map(Decider::person).orElseThrow(ApprovalRuleImpossible::decider);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
