package io.itinera.contracts.control;

import io.itinera.contracts.boundary.ContractRow;
import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.WorkRow;
import io.itinera.shared.work.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The contracts that a purchasing director has to decide on. */
@ApplicationScoped
public class RenewalWork implements WorkSource {
    @Inject Contracts contracts;
    @Inject Clock clock;

    @Override
    public List<WorkRow> waitingFor(Actor actor) {
        if (actor.account() == null || !actor.may(Permission.DECIDE_RENEWALS)) {
            return List.of();
        }
        LocalDate today = ContractDays.today(clock);
        return contracts.undecided(actor.account(), today, today.plusDays(RenewalSteps.FIRST)).stream()
            .filter(contract -> contract.isAsked(today)).map(RenewalWork::row).toList();
    }

    private static WorkRow row(ContractRow contract) {
        return new WorkRow("renewal", List.of(contract.title(), contract.number(), contract.endsOn()),
            contract.noticeOn(), contract.commitment(), "/contracts/contract?number=" + contract.number());
    }
}
