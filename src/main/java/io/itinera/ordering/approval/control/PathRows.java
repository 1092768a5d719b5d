package io.itinera.ordering.approval.control;

import io.itinera.accounts.boundary.CostCentreRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.catalog.boundary.CategoryRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.approval.boundary.ApprovalStepRow;
import io.itinera.ordering.approval.boundary.BecauseRow;
import io.itinera.ordering.approval.control.Deciders.Matter;
import io.itinera.ordering.approval.entity.ApprovalRule;
import io.itinera.ordering.approval.entity.ApprovalStep;
import io.itinera.ordering.approval.entity.ApprovalStep.Need;
import io.itinera.ordering.approval.entity.StepState;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes rules and steps with the names that people know. */
@ApplicationScoped
public class PathRows {
    @Inject Colleagues colleagues;
    @Inject FindAccounts accounts;
    @Inject FindArticles articles;

    /** Of what is not submitted yet. */
    public List<ApprovalStepRow> foreseen(Matter matter, List<Need> path) {
        if (path.isEmpty()) {
            return List.of();
        }
        Staff staff = colleagues.staff(matter.account());
        Words words = words(matter.account(), path.stream().map(Need::rule).toList());
        return path.stream().map(need -> new ApprovalStepRow(need.rule().stepNo(), words.because(need.rule(), need.figure(), need.parts()),
            names(Deciders.of(need.rule(), false, matter, staff)), null, null, null, null, null)).toList();
    }

    public List<ApprovalStepRow> kept(Matter matter, List<ApprovalStep> path) {
        Staff staff = colleagues.staff(matter.account());
        Words words = words(matter.account(), path.stream().map(step -> step.need().rule()).toList());
        Map<Long, PersonRow> deciders = accounts.peopleById(path.stream()
            .flatMap(step -> Stream.of(step.decidedBy(), step.onBehalfOf()).filter(Objects::nonNull)).distinct().toList());
        return path.stream().map(step -> {
            Need need = step.need();
            return new ApprovalStepRow(step.stepNo(), words.because(need.rule(), need.figure(), need.parts()),
                names(Deciders.of(need.rule(), step.isEscalated(), matter, staff)), step.state().name(),
                step.state() == StepState.OPEN && !step.isEscalated() ? step.dueAt() : null, name(deciders, step.decidedBy()),
                name(deciders, step.onBehalfOf()), step.decidedAt());
        }).toList();
    }

    /** What makes each of the rules fire, in their order. */
    public List<BecauseRow> because(AccountId account, List<ApprovalRule.Terms> rules) {
        Words words = words(account, rules);
        return rules.stream().map(rule -> words.because(rule, rule.threshold(), null)).toList();
    }

    /** The names that rules of a hospital need: of categories and cost centres, read only where one has any. */
    private Words words(AccountId account, Collection<ApprovalRule.Terms> rules) {
        boolean categories = rules.stream().anyMatch(rule -> rule.categoryId() != null);
        boolean costCentres = rules.stream().anyMatch(rule -> rule.costCentreId() != null);
        return new Words(
            categories ? articles.categories().stream().collect(Collectors.toMap(CategoryRow::id, Function.identity())) : Map.of(),
            costCentres ? accounts.costCentres(account).stream().collect(Collectors.toMap(CostCentreRow::id, CostCentreRow::label)) : Map.of());
    }

    private record Words(Map<Long, CategoryRow> categories, Map<Long, String> costCentres) {
        BecauseRow because(ApprovalRule.Terms rule, BigDecimal figure, String parts) {
            return new BecauseRow(rule.cause().name(), figure, rule.categoryId() == null ? null : categories.get(rule.categoryId()),
                rule.costCentreId() == null ? null : costCentres.get(rule.costCentreId()), parts);
        }
    }

    private static List<String> names(List<Voice> voices) {
        return Deciders.told(voices).stream().map(PersonRow::fullName).toList();
    }

    private static String name(Map<Long, PersonRow> people, Long person) {
        return person == null || !people.containsKey(person) ? null : people.get(person).fullName();
    }
}
