package io.itinera.ordering.substitute.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.catalog.substitute.boundary.FindSubstitutes;
import io.itinera.catalog.substitute.boundary.Substitute;
import io.itinera.catalog.substitute.boundary.SubstituteGone;
import io.itinera.ordering.substitute.control.SubstitutePolicies;
import io.itinera.shared.AccountId;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A hospital decides what it takes in place of an article. */
@UseCase
public class KeepSubstitutePolicy {
    @Inject SubstitutePolicies policies;
    @Inject FindArticles articles;
    @Inject FindSubstitutes substitutes;
    @Inject CurrentActor actor;
    @Inject Event<SubstitutePolicyTouched> touched;

    /**
     * @param rule   null when nothing was chosen
     * @param listed part numbers; they count only where only some are allowed
     * @param seen   the version of the decision that was looked at; 0 where there was none
     */
    public record Request(String article, SubstituteRule rule, Set<String> listed, int seen) {
    }

    /**
     * @throws SubstitutePolicyImpossible and why
     * @throws SubstituteGone             for a listed article that the supplier does not offer
     * @throws ChangedMeanwhile           when somebody else has decided since
     */
    @Permits(Permission.KEEP_SUBSTITUTE_POLICIES)
    @Records(PortalTouchpoint.SUBSTITUTE_POLICY_CHANGED)
    public void keep(Request wanted) {
        ArticleRow article = articles.article(wanted.article());
        if (wanted.rule() == null) {
            throw SubstitutePolicyImpossible.noRule();
        }
        Set<Long> listed = wanted.rule() == SubstituteRule.LISTED ? offered(article, wanted.listed()) : Set.of();
        if (wanted.rule() == SubstituteRule.LISTED && listed.isEmpty()) {
            throw SubstitutePolicyImpossible.nothingListed();
        }
        AccountId account = actor.get().ownAccount();
        int version = policies.open(account);
        if (!policies.replace(account, article.id(), wanted.seen())) {
            throw new ChangedMeanwhile();
        }
        policies.keep(account, article.id(), new SubstitutePolicies.Decision(wanted.rule(), listed, version), actor.get().person());
        touched.fire(new SubstitutePolicyTouched(account, article.partNumber(), wanted.rule()));
    }

    private Set<Long> offered(ArticleRow article, Set<String> listed) {
        List<Long> others = substitutes.of(List.of(article.id())).getOrDefault(article.id(), List.of()).stream().map(Substitute::otherId).toList();
        Map<String, ArticleRow> known = articles.byId(others).values().stream().collect(Collectors.toMap(ArticleRow::partNumber, Function.identity()));
        for (String part : new TreeSet<>(listed)) {
            if (!known.containsKey(part)) {
                throw new SubstituteGone(article.partNumber(), part);
            }
        }
        return listed.stream().map(part -> known.get(part).id()).collect(Collectors.toSet());
    }
}
