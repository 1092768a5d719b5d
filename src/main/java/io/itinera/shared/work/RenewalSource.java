package io.itinera.shared.work;

import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Whoever knows the contracts; the portfolio of the account manager asks. */
public interface RenewalSource {
    /** Those of the hospitals that end from today to the day, the next first. @throws io.itinera.shared.NoSuchRecord beyond the actor's wall */
    List<RenewalRow> ending(Actor actor, Collection<AccountId> accounts, LocalDate until);
}
