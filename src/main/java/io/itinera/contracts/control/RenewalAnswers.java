package io.itinera.contracts.control;

import io.itinera.contracts.boundary.ContractDecided;
import io.itinera.contracts.boundary.ContractOver;
import io.itinera.contracts.boundary.RenewalDecided;
import io.itinera.contracts.entity.Contract;
import io.itinera.contracts.entity.Decision;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.DomainEvent;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Takes a hospital's one answer about a contract. */
@ApplicationScoped
public class RenewalAnswers {
    @Inject Contracts contracts;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    public void take(String number, PortalTouchpoint answer) {
        Actor director = actor.get();
        Contract contract = contracts.get(number);
        AccountId account = new AccountId(contract.accountId());
        director.guard(account);
        LocalDate today = ContractDays.today(clock);
        if (contract.hasEnded(today)) {
            throw new ContractOver(contract.number(), contract.endsOn());
        }
        if (contract.decision() != null) {
            throw new ContractDecided(contract.number());
        }
        contract.decide(decision(answer), director.person().value(), clock.instant(), today);
        events.fire(new RenewalDecided(answer, account, contract.number(), contract.title(), contract.endsOn(),
            contract.commitment()));
    }

    private static Decision decision(PortalTouchpoint answer) {
        return switch (answer) {
            case CONTRACT_RENEWED -> Decision.RENEW;
            case RENEGOTIATION_ASKED -> Decision.RENEGOTIATE;
            case CONTRACT_LET_LAPSE -> Decision.LAPSE;
            default -> throw new IllegalArgumentException(answer.name());
        };
    }
}
