package io.itinera.insight.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.boundary.ScopeChoices;
import io.itinera.insight.boundary.ScopeChoices.Choice;
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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what an analyst chose into days and hospitals. */
@ApplicationScoped
public class Scopes implements Forgetful {
    /** A page asks several times, and what hospitals are does not change from minute to minute. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int TRAITS = 3;

    @Inject FindAccounts findAccounts;
    @Inject @Any Instance<HospitalTrait> traits;
    @Inject Clock clock;
    private ShortMemory<String, Map<Long, String>> memory;

    @PostConstruct
    void begin() {
        memory = new ShortMemory<>(clock, REMEMBERED, TRAITS);
    }

    public Extent extent(Scope scope) {
        return new Extent(period(scope), scope.isEverybody() ? null : hospitals(scope));
    }

    /** The ids of those that the scope names; of all if it names none. */
    public List<Long> hospitals(Scope scope) {
        List<AccountRow> all = findAccounts.visible();
        Predicate<Long> alike = alike(HospitalTrait.CONTRACT, scope.contract(), all).and(alike(HospitalTrait.SIZE, scope.size(), all))
            .and(alike(HospitalTrait.DIVISION, scope.division(), all));
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
        return new ScopeChoices(choices(all, AccountRow::segment), choices(all, AccountRow::region), choices(all, AccountRow::groupName),
            choices(all, HospitalTrait.CONTRACT), choices(all, HospitalTrait.SIZE), choices(all, HospitalTrait.DIVISION),
            all.stream().map(a -> new ScopeChoices.Hospital(a.id(), a.code(), a.name())).toList());
    }

    /** @param wanted null for any */
    private Predicate<Long> alike(String code, String wanted, List<AccountRow> all) {
        if (wanted == null) {
            return any -> true;
        }
        Map<Long, String> found = found(code, all);
        return id -> wanted.equals(found.get(id));
    }

    private Map<Long, String> found(String code, List<AccountRow> all) {
        return memory.get(code, always -> trait(code).of(all.stream().map(AccountRow::id).toList()));
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

    private List<Choice> choices(List<AccountRow> all, String code) {
        Map<String, Long> times = counted(found(code, all).values().stream());
        return trait(code).values().stream().map(each -> new Choice(each, times.getOrDefault(each, 0L))).toList();
    }

    private static List<Choice> choices(List<AccountRow> all, Function<AccountRow, String> part) {
        return counted(all.stream().map(part).filter(Objects::nonNull)).entrySet().stream().map(each -> new Choice(each.getKey(), each.getValue())).toList();
    }

    private static Map<String, Long> counted(Stream<String> codes) {
        return codes.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
