package io.itinera.shared.work;

import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import java.util.List;

/** A feature that has something to say about one hospital; the client page of the account manager collects it. */
public interface AccountBriefSource {
    /** The facts worth knowing, most important first. @throws io.itinera.shared.NoSuchRecord beyond the actor's wall */
    List<AccountBriefRow> brief(Actor actor, AccountId account);
}
