package io.itinera.insight.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.boundary.ScopeChoices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Turns what an analyst chose into days and hospitals. */
@ApplicationScoped
public class Scopes {
    @Inject FindAccounts findAccounts;
    @Inject Clock clock;

    public Extent extent(Scope scope) {
        return new Extent(period(scope), scope.isEverybody() ? null : hospitals(scope));
    }

    /** The ids of those that the scope names; of all if it names none. */
    public List<Long> hospitals(Scope scope) {
        return findAccounts.visible().stream().filter(account -> fits(scope, account)).map(AccountRow::id).toList();
    }

    public Period period(Scope scope) {
        LocalDate today = LocalDate.now(clock.withZone(Period.ZONE));
        if (scope.first() == null) {
            return Period.lastDays(scope.days(), scope.last() == null ? today : scope.last());
        }
        LocalDate last = scope.last() == null || scope.last().isBefore(scope.first()) ? today : scope.last();
        return Period.between(scope.first(), last.isBefore(scope.first()) ? scope.first() : last);
    }

    public ScopeChoices choices() {
        List<AccountRow> all = findAccounts.visible();
        return new ScopeChoices(distinct(all, AccountRow::segment), distinct(all, AccountRow::region),
            distinct(all, AccountRow::groupName),
            all.stream().map(a -> new ScopeChoices.Hospital(a.id(), a.code(), a.name())).toList());
    }

    private static boolean fits(Scope scope, AccountRow account) {
        return fits(scope.segment(), account.segment()) && fits(scope.region(), account.region())
            && fits(scope.group(), account.groupName()) && fits(scope.account(), account.code());
    }

    private static boolean fits(String wanted, String found) {
        return wanted == null || wanted.equals(found);
    }

    private static List<String> distinct(List<AccountRow> all, Function<AccountRow, String> part) {
        return all.stream().map(part).filter(Objects::nonNull).distinct().sorted().toList();
    }
}
