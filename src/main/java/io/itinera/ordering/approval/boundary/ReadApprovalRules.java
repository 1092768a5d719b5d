package io.itinera.ordering.approval.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.approval.control.ApprovalRules;
import io.itinera.ordering.approval.control.Colleagues;
import io.itinera.ordering.approval.control.PathRows;
import io.itinera.ordering.approval.entity.ApprovalCause;
import io.itinera.ordering.approval.entity.ApprovalRule;
import io.itinera.ordering.boundary.ChoiceRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.Persona;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of approval of a hospital. */
@UseCase
public class ReadApprovalRules {
    @Inject ApprovalRules rules;
    @Inject PathRows words;
    @Inject Colleagues colleagues;
    @Inject FindAccounts accounts;
    @Inject FindArticles articles;
    @Inject CurrentActor actor;

    @Permits(Permission.KEEP_APPROVAL_RULES)
    public ApprovalDeskRow desk() {
        AccountId account = actor.get().ownAccount();
        List<PersonRow> approvers = colleagues.approvers(account);
        Stream<DeciderRow> roles = Persona.ofHospitals().stream().filter(Permission.APPROVE_ORDERS::isGrantedTo)
            .map(persona -> new DeciderRow(persona.name(), null));
        Stream<DeciderRow> people = approvers.stream().map(person -> new DeciderRow(Long.toString(person.id()), person.fullName()));
        return new ApprovalDeskRow(rows(account, approvers), Arrays.stream(ApprovalCause.values()).map(Enum::name).toList(),
            Stream.concat(roles, people).toList(), articles.categories(),
            accounts.costCentres(account).stream().map(centre -> new ChoiceRow(centre.id(), centre.label())).toList());
    }

    private List<ApprovalRuleRow> rows(AccountId account, List<PersonRow> approvers) {
        Map<String, String> names = approvers.stream().collect(Collectors.toMap(person -> Long.toString(person.id()), PersonRow::fullName));
        List<ApprovalRule> all = rules.of(account);
        List<BecauseRow> because = words.because(account, all.stream().map(ApprovalRule::terms).toList());
        return all.stream().map(rule -> {
            ApprovalRule.Terms terms = rule.terms();
            String approver = terms.approver().code();
            String escalation = terms.escalation() == null ? null : terms.escalation().code();
            return new ApprovalRuleRow(rule.id(), rule.version(), rule.id() != null,
                new KeepApprovalRule.Wish(terms.cause().name(), terms.threshold(), terms.categoryId(), terms.costCentreId(), terms.stepNo(),
                    approver, terms.hours(), escalation), because.get(all.indexOf(rule)), new DeciderRow(approver, names.get(approver)),
                escalation == null ? null : new DeciderRow(escalation, names.get(escalation)));
        }).toList();
    }
}
