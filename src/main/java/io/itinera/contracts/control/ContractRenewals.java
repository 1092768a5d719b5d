package io.itinera.contracts.control;

import io.itinera.contracts.boundary.ContractRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.work.RenewalRow;
import io.itinera.shared.work.RenewalSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Tells account managers which contracts come to their end, and how they are bought. */
@ApplicationScoped
public class ContractRenewals implements RenewalSource {
    @Inject Contracts contracts;
    @Inject Clock clock;

    @Override
    public List<RenewalRow> ending(Actor actor, Collection<AccountId> accounts, LocalDate until) {
        accounts.forEach(actor::guard);
        LocalDate today = ContractDays.today(clock);
        return contracts.ending(accounts, today).values().stream().flatMap(List::stream)
            .filter(row -> !row.startsOn().isAfter(today) && !row.endsOn().isAfter(until))
            .sorted(Comparator.comparing(ContractRow::endsOn).thenComparing(ContractRow::number)).map(row -> new RenewalRow(new AccountId(row.accountId()),
                row.number(), row.title(), row.endsOn(), row.noticeOn(), row.state(today), row.commitment(), row.consumedShare(), row.passedShare(today),
                row.isLagging(today))).toList();
    }
}
