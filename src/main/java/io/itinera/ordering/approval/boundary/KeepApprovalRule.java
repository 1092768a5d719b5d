package io.itinera.ordering.approval.boundary;

import io.itinera.ordering.approval.control.ApprovalRules;
import io.itinera.ordering.approval.control.RuleWords;
import io.itinera.ordering.approval.entity.ApprovalRule;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** A director gives the hospital another rule of approval, or changes one. Orders that wait already keep the steps they have. */
@UseCase
public class KeepApprovalRule {
    @Inject ApprovalRules rules;
    @Inject RuleWords words;
    @Inject CurrentActor actor;
    @Inject Event<ApprovalRuleTouched> touched;

    /** @param id null for a new one @param seen the version of the rule that was shown */
    public record Request(Long id, int seen, Wish wish) {
    }

    /**
     * What the rule is to say.
     *
     * @param cause      a name of {@code ApprovalCause}
     * @param approver   a role by its name, or a person by their number; the escalation likewise, or nothing
     */
    public record Wish(String cause, BigDecimal threshold, Long categoryId, Long costCentreId, int step, String approver, Integer hours,
                       String escalation) {
    }

    /**
     * @throws ApprovalRuleImpossible             for a rule that cannot stand
     * @throws io.itinera.shared.ChangedMeanwhile when the rule is not any more as it was seen
     */
    @Permits(Permission.KEEP_APPROVAL_RULES)
    @Records(PortalTouchpoint.APPROVAL_RULE_CHANGED)
    public void keep(Request wanted) {
        AccountId account = actor.get().ownAccount();
        ApprovalRule.Terms terms = words.read(account, wanted.wish());
        if (wanted.id() == null) {
            rules.add(account, terms);
        } else {
            rules.change(account, wanted.id(), wanted.seen(), terms);
        }
        touched.fire(new ApprovalRuleTouched(account, wanted.id() == null ? "added" : "changed"));
    }
}
