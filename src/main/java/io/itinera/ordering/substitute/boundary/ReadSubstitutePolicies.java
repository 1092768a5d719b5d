package io.itinera.ordering.substitute.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.catalog.substitute.boundary.FindSubstitutes;
import io.itinera.catalog.substitute.boundary.Substitute;
import io.itinera.ordering.substitute.control.SubstitutePolicies;
import io.itinera.ordering.substitute.control.SubstitutePolicies.Kept;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Shows a director what the hospital decided about substitutes. */
@UseCase
public class ReadSubstitutePolicies {
    @Inject SubstitutePolicies policies;
    @Inject FindArticles articles;
    @Inject FindSubstitutes substitutes;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;

    /** @param page from 1 */
    @Permits(Permission.KEEP_SUBSTITUTE_POLICIES)
    public SubstitutePolicyPage page(int page, int size) {
        return policies.page(actor.get().ownAccount(), page, size);
    }

    /** @throws io.itinera.shared.NoSuchRecord when there is no such article */
    @Permits(Permission.KEEP_SUBSTITUTE_POLICIES)
    public SubstitutePolicyDeskRow desk(String partNumber) {
        AccountId account = actor.get().ownAccount();
        ArticleRow article = articles.article(partNumber);
        List<Kept> decided = policies.decisions(account, article.id());
        Map<Long, PersonRow> people = accounts.peopleById(decided.stream().map(Kept::personId).filter(Objects::nonNull).distinct().toList());
        Optional<SubstitutePolicyRow> policy = policies.row(account, article.id());
        Set<String> listed = Set.copyOf(policy.map(SubstitutePolicyRow::listed).orElse(List.of()));
        List<Long> others = substitutes.of(List.of(article.id())).getOrDefault(article.id(), List.of()).stream().map(Substitute::otherId).toList();
        return new SubstitutePolicyDeskRow(article.partNumber(), article.name(),
            policy.map(SubstitutePolicyRow::rule).orElse(SubstituteRule.ASK.name()), policy.map(SubstitutePolicyRow::version).orElse(0),
            articles.byId(others).values().stream().map(other -> new SubstituteChoiceRow(other.partNumber(), other.name(), other.manufacturer(),
                listed.contains(other.partNumber()))).sorted(Comparator.comparing(SubstituteChoiceRow::name).thenComparing(SubstituteChoiceRow::partNumber)).toList(),
            decided.stream().map(one -> new SubstituteDecisionRow(one.decidedAt(), one.rule(), one.listed(), name(people, one.personId()))).toList());
    }

    private static String name(Map<Long, PersonRow> people, Long person) {
        return person == null || !people.containsKey(person) ? null : people.get(person).fullName();
    }
}
