package io.itinera.shared.work;

import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A feature that has something to say about hospitals; the pages of the account manager collect it. */
public interface AccountBriefSource {
    /**
     * The facts worth knowing of each, most important first; asks for all hospitals at once, because a portfolio has many.
     *
     * @throws io.itinera.shared.NoSuchRecord when one of them lies beyond the actor's wall
     */
    Map<AccountId, List<AccountBriefRow>> briefs(Actor actor, Collection<AccountId> accounts);

    /** The same of one hospital. */
    default List<AccountBriefRow> brief(Actor actor, AccountId account) {
        return briefs(actor, List.of(account)).getOrDefault(account, List.of());
    }
}
