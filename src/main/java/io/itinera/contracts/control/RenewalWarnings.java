package io.itinera.contracts.control;

import io.itinera.contracts.boundary.ClientRenewalDue;
import io.itinera.contracts.boundary.RenewalDue;
import io.itinera.shared.AccountId;
import io.itinera.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Keeps the book of warnings. The row of a warning, the touchpoint and the alert are written in one transaction, and the
 * row's primary key lets only one transaction of all instances do it.
 */
@ApplicationScoped
public class RenewalWarnings {
    private static final int CLIENTS_STEP = 90;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /** Contracts in force without a decision for which a step has come that has not been booked yet. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<EndingContract> unwarned() {
        LocalDate today = ContractDays.today(clock);
        List<EndingContract> ending = em.createQuery("select new io.itinera.contracts.control.EndingContract(c.id,"
                + " c.number, c.accountId, c.title, c.startsOn, c.endsOn, c.commitment) from Contract c"
                + " where c.decision is null and c.startsOn <= :today and c.endsOn between :today and :until"
                + " order by c.endsOn, c.id", EndingContract.class)
            .setParameter("today", today).setParameter("until", today.plusDays(RenewalSteps.FIRST)).getResultList();
        Map<Long, List<Integer>> booked = booked(today);
        return ending.stream().filter(c -> {
            List<Integer> due = RenewalSteps.due(c.startsOn(), c.endsOn(), today);
            return !due.isEmpty() && !booked.getOrDefault(c.id(), List.of()).contains(due.get(0));
        }).toList();
    }

    /** Warns of the nearest step and books farther ones as passed over; whoever comes second does nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void warn(EndingContract contract) {
        LocalDate today = ContractDays.today(clock);
        List<Integer> due = RenewalSteps.due(contract.startsOn(), contract.endsOn(), today);
        if (due.isEmpty() || !book(contract.id(), due.get(0)) || isDecided(contract.id())) {
            return;
        }
        due.subList(1, due.size()).forEach(passedOver -> book(contract.id(), passedOver));
        int step = due.get(0);
        AccountId account = new AccountId(contract.accountId());
        events.fire(new RenewalDue(account, contract.number(), contract.title(), contract.endsOn(),
            contract.commitment(), step));
        if (step <= CLIENTS_STEP) {
            events.fire(new ClientRenewalDue(account, contract.number(), contract.title(), contract.endsOn(), step));
        }
    }

    private Map<Long, List<Integer>> booked(LocalDate today) {
        List<?> rows = em.createNativeQuery("select w.contract_id, w.step_days from contracts.renewal_warning w"
                + " join contracts.contract c on c.id = w.contract_id where c.ends_on >= ?1")
            .setParameter(1, Date.valueOf(today)).getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.groupingBy(row -> ((Number) row[0]).longValue(),
            Collectors.mapping(row -> ((Number) row[1]).intValue(), Collectors.toList())));
    }

    private boolean book(long contract, int step) {
        return em.createNativeQuery("insert into contracts.renewal_warning (contract_id, step_days, warned_at)"
                + " values (?1, ?2, ?3) on conflict do nothing")
            .setParameter(1, contract).setParameter(2, step).setParameter(3, Timestamp.from(clock.instant()))
            .executeUpdate() == 1;
    }

    private boolean isDecided(long contract) {
        return em.createQuery("select c.id from Contract c where c.id = :id and c.decision is null", Long.class)
            .setParameter("id", contract).getResultList().isEmpty();
    }
}
