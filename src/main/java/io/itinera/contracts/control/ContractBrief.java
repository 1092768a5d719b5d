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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the account manager should know of a hospital's contracts: their answers, their ends, and a lagging pace. */
@ApplicationScoped
public class ContractBrief implements AccountBriefSource {
    private static final List<String> URGENCY = List.of("LAPSING", "RENEWAL_DUE", "TO_RENEGOTIATE", "LAPSED", "TO_RENEW",
        "ACTIVE", "UPCOMING");
    private static final int LATELY = 90;
    private static final double LAGGING = 0.15;

    @Inject Contracts contracts;
    @Inject Clock clock;

    @Override
    public List<AccountBriefRow> brief(Actor actor, AccountId account) {
        actor.guard(account);
        LocalDate today = ContractDays.today(clock);
        List<AccountBriefRow> brief = new ArrayList<>();
        contracts.of(account).stream().filter(contract -> contract.daysLeft(today) >= -LATELY)
            .sorted(Comparator.comparing(contract -> URGENCY.indexOf(contract.state(today)))).forEach(contract -> {
                brief.add(state(contract, today));
                if (contract.daysLeft(today) >= 0 && contract.passedShare(today) - contract.consumedShare() > LAGGING) {
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
