package io.itinera.shared.work;

import io.itinera.shared.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Whoever keeps orders; those who tell what a change means to a hospital ask. Without a wall of its own. */
public interface BoughtSource {
    /**
     * What was ordered of the articles since then, less what was cancelled, in one query; rejected and cancelled orders
     * do not count.
     *
     * @param account null for every hospital
     * @return a row for each hospital and article, by hospital
     */
    List<Bought> bought(AccountId account, Collection<Long> articles, Instant since);

    /** @param units together @param orders how many lines of orders asked for them, at least one */
    record Bought(AccountId account, long article, long units, long orders) {
        /** What such a line asked for on average, at least one. */
        public int usual() {
            return (int) Math.max(1, Math.round((double) units / orders));
        }
    }
}
