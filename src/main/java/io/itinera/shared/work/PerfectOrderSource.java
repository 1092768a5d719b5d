package io.itinera.shared.work;

import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import java.util.List;

/** Whoever matches orders, deliveries and invoices; the client page of the account manager asks. */
public interface PerfectOrderSource {
    /** Of the last twelve months. @throws io.itinera.shared.NoSuchRecord beyond the actor's wall */
    PerfectOrders perfectOrders(Actor actor, AccountId account);

    /** What spoiled orders in that kind, the newest first; empty for an unknown kind. @throws io.itinera.shared.NoSuchRecord likewise */
    List<SpoiledLine> spoiled(Actor actor, AccountId account, String kind, int most);
}
