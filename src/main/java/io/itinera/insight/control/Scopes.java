package io.itinera.insight.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.boundary.ScopeChoices;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.shared.work.HospitalTrait;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** Turns what an analyst chose into days and hospitals. */
@ApplicationScoped
public class Scopes implements Forgetful {
    /** A page asks several times, and what hospitals are does not change from minute to minute. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    @Inject FindAccounts findAccounts;
    @Inject @Any Instance<HospitalTrait> traits;
    @Inject Clock clock;
    private ShortMemory<String, Map<Long, String>> memory;

    @PostConstruct
    void begin() {
        memory = new ShortMemory<>(clock, REMEMBERED, 2);
    }

    public Extent extent(Scope scope) {
        return new Extent(period(scope), scope.isEverybody() ? null : hospitals(scope));
    }

    /** The ids of those that the scope names; of all if it names none. */
    public List<Long> hospitals(Scope scope) {
        List<AccountRow> all = findAccounts.visible();
        Predicate<Long> alike = alike(HospitalTrait.CONTRACT, scope.contract(), all).and(alike(HospitalTrait.SIZE, scope.size(), all));
        return all.stream().filter(account -> fits(scope, account)).map(AccountRow::id).filter(alike).toList();
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
            distinct(all, AccountRow::groupName), trait(HospitalTrait.CONTRACT).values(), trait(HospitalTrait.SIZE).values(),
            all.stream().map(a -> new ScopeChoices.Hospital(a.id(), a.code(), a.name())).toList());
    }

    /** @param wanted null for any */
    private Predicate<Long> alike(String code, String wanted, List<AccountRow> all) {
        if (wanted == null) {
            return any -> true;
        }
        Map<Long, String> found = memory.get(code, always -> trait(code).of(all.stream().map(AccountRow::id).toList()));
        return id -> wanted.equals(found.get(id));
    }

    private HospitalTrait trait(String code) {
        return traits.stream().filter(trait -> trait.code().equals(code)).findFirst().orElseThrow();
    }

    @Override
    public void forgetAll() {
        memory.clear();
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
