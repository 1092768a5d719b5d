package io.itinera.contracts.control;

import io.itinera.contracts.boundary.ContractRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.work.AccountBriefRow;
import io.itinera.shared.work.AccountBriefSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the account manager should know of a hospital's contracts: their answers, their ends, and a lagging pace. */
@ApplicationScoped
public class ContractBrief implements AccountBriefSource {
    private static final List<String> URGENCY = List.of("LAPSING", "RENEWAL_DUE", "TO_RENEGOTIATE", "LAPSED", "TO_RENEW",
        "ACTIVE", "UPCOMING");
    private static final int LATELY = 90;

    @Inject Contracts contracts;
    @Inject Clock clock;

    @Override
    public Map<AccountId, List<AccountBriefRow>> briefs(Actor actor, Collection<AccountId> accounts) {
        accounts.forEach(actor::guard);
        LocalDate today = ContractDays.today(clock);
        return contracts.ending(accounts, today.minusDays(LATELY)).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> brief(one.getValue(), today)));
    }

    private static List<AccountBriefRow> brief(List<ContractRow> all, LocalDate today) {
        List<AccountBriefRow> brief = new ArrayList<>();
        all.stream().sorted(Comparator.comparing(contract -> URGENCY.indexOf(contract.state(today)))).forEach(contract -> {
            brief.add(state(contract, today));
            if (contract.isLagging(today)) {
                brief.add(lagging(contract, today));
            }
        });
        return brief;
    }

    private static AccountBriefRow state(ContractRow contract, LocalDate today) {
        String state = contract.state(today);
        String tone = switch (state) {
            case "LAPSING", "LAPSED" -> "bad";
            case "RENEWAL_DUE" -> "wait";
            case "TO_RENEGOTIATE" -> "busy";
            default -> "good";
        };
        return new AccountBriefRow("contracts", state.toLowerCase(Locale.ROOT).replace('_', '-'),
            List.of(contract.number(), contract.title(), contract.endsOn()), tone, contract.endsOn(), contract.commitment());
    }

    private static AccountBriefRow lagging(ContractRow contract, LocalDate today) {
        return new AccountBriefRow("contracts", "behind", List.of(contract.number(), contract.title(), contract.consumed(),
            contract.expected(today)), "wait", null, contract.expected(today).subtract(contract.consumed()));
    }
}
