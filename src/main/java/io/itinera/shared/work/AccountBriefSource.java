package io.itinera.shared.work;

import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A feature that has something to say about one hospital; the client page of the account manager collects it. */
public interface AccountBriefSource {
    /** The facts worth knowing, most important first. @throws io.itinera.shared.NoSuchRecord beyond the actor's wall */
    List<AccountBriefRow> brief(Actor actor, AccountId account);

    /** The same for several hospitals, for the portfolio; a source that can ask for all at once overrides it. */
    default Map<AccountId, List<AccountBriefRow>> briefs(Actor actor, Collection<AccountId> accounts) {
        return accounts.stream().collect(Collectors.toMap(Function.identity(), account -> brief(actor, account)));
    }
}
