package io.itinera.ordering.substitute.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
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

/** A hospital takes its decision about an article back, so that the buyer chooses again. */
@UseCase
public class RemoveSubstitutePolicy {
    @Inject SubstitutePolicies policies;
    @Inject FindArticles articles;
    @Inject CurrentActor actor;
    @Inject Event<SubstitutePolicyTouched> touched;

    /** @param seen the version of the decision that was looked at @throws ChangedMeanwhile when it is not that any more */
    @Permits(Permission.KEEP_SUBSTITUTE_POLICIES)
    @Records(PortalTouchpoint.SUBSTITUTE_POLICY_CHANGED)
    public void remove(String partNumber, int seen) {
        ArticleRow article = articles.article(partNumber);
        AccountId account = actor.get().ownAccount();
        policies.open(account);
        if (seen == 0 || !policies.replace(account, article.id(), seen)) {
            throw new ChangedMeanwhile();
        }
        policies.note(account, article.id(), null, 0, actor.get().person());
        touched.fire(new SubstitutePolicyTouched(account, article.partNumber(), null));
    }
}
