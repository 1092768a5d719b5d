package io.itinera.insight.live.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Scopes;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which hospitals a choice leaves and what they are called; open pages ask every second, and neither changes from minute to minute. For analysts, who see all of them. */
@ApplicationScoped
public class Chosen implements Forgetful {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int SCOPES = 64;
    private static final String ALL = "all";

    @Inject Scopes scopes;
    @Inject FindAccounts findAccounts;
    @Inject Clock clock;
    private ShortMemory<Scope, Set<Long>> hospitals;
    private ShortMemory<String, Map<Long, AccountRow>> accounts;

    @PostConstruct
    void begin() {
        hospitals = new ShortMemory<>(clock, LONGEST, SCOPES);
        accounts = new ShortMemory<>(clock, LONGEST, 1);
    }

    /** @param account null for nobody's, which is left where no hospitals are chosen */
    public boolean leaves(Scope scope, Long account) {
        return scope.isEverybody() || account != null && hospitals.get(scope, asked -> Set.copyOf(scopes.hospitals(asked))).contains(account);
    }

    /** Null for nobody's, and for one that is no longer there. */
    public AccountRow hospital(Long account) {
        return account == null ? null : accounts.get(ALL, any -> findAccounts.visible().stream().collect(Collectors.toMap(AccountRow::id, Function.identity())))
            .get(account);
    }

    @Override
    public void forgetAll() {
        hospitals.clear();
        accounts.clear();
    }
}
